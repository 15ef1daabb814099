namespace CallCoach.WordErrors;

/// <summary>What the command line asks for.</summary>
public sealed record WordErrorOptions
{
    public const string Usage =
        """
        Usage: dotnet run -c Release --project tests/CallCoach.WordErrors -- [options]
          --models A,B     models of the catalogue (default moonshine-tiny-en,moonshine-base-en)
          --live N         only latency: N people talk at once, in real time, through queue and worker (for --seconds S, default 60)
          --seconds S
          --workers N      worker processes for --live (default 2)
          --threads N      threads in each worker (default 1)
          --kill           with --live: the worker is killed (kill -9) at half time
          --worst          list what was heard wrongly
          --report FILE    write the figures into the Markdown file, between its marks
        """;

    public IReadOnlyList<string> Models { get; init; } = ["moonshine-tiny-en", "moonshine-base-en"];

    /// <summary>People who talk at once; 0 to measure errors.</summary>
    public int Live { get; init; }

    public int Seconds { get; init; } = 60;
    public int Workers { get; init; } = 2;
    public int Threads { get; init; } = 1;
    public bool Kill { get; init; }
    public bool Worst { get; init; }
    public string? Report { get; init; }

    /// <exception cref="FormatException">The arguments are not as in <see cref="Usage"/>; the message says which.</exception>
    public static WordErrorOptions Parse(IReadOnlyList<string> arguments)
    {
        var options = new WordErrorOptions();
        for (var i = 0; i < arguments.Count; i++)
            options = arguments[i] switch
            {
                "--models" => options with { Models = Value(arguments, ref i).Split(',', StringSplitOptions.TrimEntries) },
                "--live" => options with { Live = Number(arguments, ref i) },
                "--seconds" => options with { Seconds = Number(arguments, ref i) },
                "--workers" => options with { Workers = Number(arguments, ref i) },
                "--threads" => options with { Threads = Number(arguments, ref i) },
                "--kill" => options with { Kill = true },
                "--worst" => options with { Worst = true },
                "--report" => options with { Report = Value(arguments, ref i) },
                var unknown => throw new FormatException($"{unknown} is not an option."),
            };
        return options;
    }

    private static int Number(IReadOnlyList<string> arguments, ref int i) =>
        int.TryParse(Value(arguments, ref i), out var number) && number > 0 ? number : throw new FormatException($"{arguments[i - 1]} takes a whole number above 0.");

    private static string Value(IReadOnlyList<string> arguments, ref int i) =>
        ++i < arguments.Count ? arguments[i] : throw new FormatException($"{arguments[i - 1]} needs a value.");
}
