using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using CallCoach.Accuracy.Tools;
using CallCoach.Benchmarks;

const string usage =
    """
    Usage: dotnet run -c Release --project tests/CallCoach.Benchmarks -- engine [--report FILE] [--work DIR]
             the whole engine over 10 minutes of two-channel speech, and Praat on the same sound
           dotnet run -c Release --project tests/CallCoach.Benchmarks -- parts [BenchmarkDotNet's options]
           dotnet run -c Release --project tests/CallCoach.Benchmarks -- lists --server URL --email EMAIL...
             lists, boards and searches of a running server, p50 and p95; the password stands in CALLCOACH_PASSWORD
    """;

switch (args)
{
    case ["parts", .. var rest]:
        // In process: the library's own build step does not know this runtime yet.
        var config = DefaultConfig.Instance.AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance));
        BenchmarkSwitcher.FromAssembly(typeof(EngineRun).Assembly).Run(rest.Length > 0 ? rest : ["--filter", "*"], config);
        return 0;
    case ["engine", .. var rest]:
        if (Requirements.Missing() is { Count: > 0 } missing)
        {
            Console.Error.WriteLine($"These Debian packages are missing; install them with\n  apt-get install --no-install-recommends {string.Join(' ', missing)}");
            return 2;
        }
        return EngineRun.Run(Value(rest, "--work") ?? Path.Combine(Path.GetTempPath(), "callcoach-accuracy"), Value(rest, "--report"), rest.Contains(EngineRun.ReadingsOnly));
    case ["lists", .. var rest] when Value(rest, "--server") is { } server:
        return await ListRun.RunAsync(new Uri(server), [.. rest.SkipWhile(word => word != "--email").Skip(1).TakeWhile(word => !word.StartsWith('-'))]);
    default:
        Console.Error.WriteLine(usage);
        return 2;
}

static string? Value(string[] arguments, string name) =>
    Array.IndexOf(arguments, name) is >= 0 and var at && at + 1 < arguments.Length ? arguments[at + 1] : null;
