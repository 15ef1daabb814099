using CallCoach.Accuracy.Corpus;

namespace CallCoach.Accuracy;

/// <summary>What the command line asks for.</summary>
public sealed record AccuracyOptions
{
    public const string Usage =
        """
        Usage: dotnet run -c Release --project tests/CallCoach.Accuracy -- [options]
          --half dev|test   which half is scored (default dev; docs/accuracy.md is written from the test half)
          --only A,B        only these scorers
          --seed N          of everything drawn by lot (default 1)
          --work DIR        where made sound is kept (default: a folder in the system's temporary folder)
          --peers           measure Praat on the same sound in the same run
          --report FILE     also write the report as Markdown, its drawings into the folder images beside it
          --worst           list the items with the largest errors
        """;

    public CorpusHalf Half { get; init; } = CorpusHalf.Dev;
    public IReadOnlyList<string> Only { get; init; } = [];
    public int Seed { get; init; } = 1;
    public string Work { get; init; } = Path.Combine(Path.GetTempPath(), "callcoach-accuracy");
    public bool Peers { get; init; }
    public string? Report { get; init; }
    public bool Worst { get; init; }

    /// <exception cref="FormatException">The arguments are not as in <see cref="Usage"/>; the message says which.</exception>
    public static AccuracyOptions Parse(IReadOnlyList<string> arguments)
    {
        var options = new AccuracyOptions();
        for (var i = 0; i < arguments.Count; i++)
            options = arguments[i] switch
            {
                "--half" => options with { Half = Enum.TryParse<CorpusHalf>(Value(arguments, ref i), ignoreCase: true, out var half) ? half : throw new FormatException("--half is dev or test.") },
                "--only" => options with { Only = Value(arguments, ref i).Split(',', StringSplitOptions.TrimEntries) },
                "--seed" => options with { Seed = int.TryParse(Value(arguments, ref i), out var seed) ? seed : throw new FormatException("--seed takes a whole number.") },
                "--work" => options with { Work = Value(arguments, ref i) },
                "--peers" => options with { Peers = true },
                "--report" => options with { Report = Value(arguments, ref i) },
                "--worst" => options with { Worst = true },
                var unknown => throw new FormatException($"{unknown} is not an option."),
            };
        return options;
    }

    private static string Value(IReadOnlyList<string> arguments, ref int i) =>
        ++i < arguments.Count ? arguments[i] : throw new FormatException($"{arguments[i - 1]} needs a value.");
}
