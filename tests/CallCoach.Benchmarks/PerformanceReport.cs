using System.Numerics;
using System.Runtime.InteropServices;
using System.Text;

namespace CallCoach.Benchmarks;

/// <summary>docs/performance.md.</summary>
public static class PerformanceReport
{
    private const double GoalMs = 0.2;
    private const double GoalTimesPraat = 10;
    private const double GoalStateBytes = 100 * 1024;
    private const double GoalScaling = 0.1;
    private const double GoalHourSeconds = 3;
    private const double GoalResamplingMs = 0.03;
    private const double GoalDifference = 1e-4;

    /// <param name="engine">The engine's cost.</param>
    /// <param name="pitchMs">Praat's F0 alone, ms for a second of one channel.</param>
    /// <param name="intensityMs">Praat's intensity.</param>
    /// <param name="nucleiMs">Praat's syllable nuclei, with intensity, pitch and silences.</param>
    /// <param name="widths">Largest differences of readings by vector width.</param>
    public static string Write(EngineFigures engine, double pitchMs, double intensityMs, double nucleiMs, IReadOnlyList<(string Name, double Difference)> widths)
    {
        var text = new StringBuilder();
        void Line(FormattableString line) => text.AppendLine(FormattableString.Invariant(line));
        void Row(string what, FormattableString figure, FormattableString goal, bool? reached) =>
            Line($"| {what} | {FormattableString.Invariant(figure)} | {FormattableString.Invariant(goal)} | {reached switch { true => "reached", false => "**short**", null => "" }} |");

        Line($"# What the speech engine costs");
        Line($"");
        Line($"Written by the program on {DateTime.UtcNow:yyyy-MM-dd}; do not edit. {RuntimeInformation.FrameworkDescription}, {RuntimeInformation.ProcessArchitecture}, {Processor()}, vectors of {Vector<byte>.Count * 8} bits, {Environment.ProcessorCount} cores, one used.");
        Line($"");
        Line($"```");
        Line($"dotnet run -c Release --project tests/CallCoach.Benchmarks -- engine --report docs/performance.md");
        Line($"```");
        Line($"");
        Line($"Ten minutes of conversation between two recorded voices at 8 kHz, both channels, packets of 20 ms, every reading on. Times are processor time (medians of five runs after a warm-up), so that waiting does not count; what shares caches and cores still does{Load()}.");
        Line($"");
        Line($"| measure | figure | target | |");
        Line($"|---|---:|---:|---|");
        Row("engine, one second of one channel", $"{engine.MsPerSecond:0.000} ms ({engine.TimesRealTime:0} × real time)", $"≤ {GoalMs} ms", engine.MsPerSecond <= GoalMs);
        Row("the same with cues, traces and score", $"{engine.SessionMsPerSecond:0.000} ms", $"", null);
        Row("Praat, F0 alone, same sound", $"{pitchMs:0.00} ms ({pitchMs / engine.MsPerSecond:0.0} × the engine)", $"≥ {GoalTimesPraat} × the engine", pitchMs >= GoalTimesPraat * engine.MsPerSecond);
        Row("Praat, intensity", $"{intensityMs:0.00} ms", $"", null);
        Row("Praat, syllable nuclei", $"{nucleiMs:0.00} ms ({nucleiMs / engine.MsPerSecond:0.0} × the engine)", $"", null);
        Row("allocated per frame, nobody speaks", $"{engine.BytesPerQuietFrame:0.###} bytes", $"0", engine.BytesPerQuietFrame == 0);
        Row("allocated per frame of conversation: the lists of findings grow", $"{engine.BytesPerFrame:0.###} bytes", $"", null);
        Row("state of a new call, two channels", $"{engine.StateBytes / 1024:0.0} KB", $"≤ {GoalStateBytes / 1024} KB", engine.StateBytes <= GoalStateBytes);
        Row("the same after ten minutes, with the lists of all findings", $"{engine.GrownStateBytes / 1024:0.0} KB", $"", null);
        Row("1 000 calls that take turns: cost of a second ÷ cost alone", $"{engine.Scaling:0.00}", $"{1 - GoalScaling:0.0}–{1 + GoalScaling:0.0}", Math.Abs(engine.Scaling - 1) <= GoalScaling);
        Row("one hour of a call, both channels, with cues, traces and score", $"{engine.HourSeconds:0.0} s", $"≤ {GoalHourSeconds} s", engine.HourSeconds <= GoalHourSeconds);
        Row("resampling from 48 to 8 kHz, one second of one channel, apart from the above", $"{engine.From48MsPerSecond:0.000} ms", $"≤ {GoalResamplingMs} ms", engine.From48MsPerSecond <= GoalResamplingMs);
        Row("the same from 16 kHz", $"{engine.From16MsPerSecond:0.000} ms", $"≤ {GoalResamplingMs} ms", engine.From16MsPerSecond <= GoalResamplingMs);
        foreach (var (name, difference) in widths)
            Row($"largest difference of a reading, {name}", $"{difference:0.0e+0}", $"≤ {GoalDifference:0e+0}", difference <= GoalDifference);
        Line($"");
        Line($"One core carries {1000 / (2 * engine.SessionMsPerSecond):0} calls with both sides, cues and all, at real time. `-- parts` measures the parts with BenchmarkDotNet. Why 1 000 calls that take turns cost more than 1 000 times one: `docs/decisions/blocks.md`.");
        return text.ToString();
    }

    private static string Load() =>
        File.Exists("/proc/loadavg") ? $" (load while this ran: {File.ReadAllText("/proc/loadavg").Split(' ')[0]} on {Environment.ProcessorCount} cores)" : "";

    private static string Processor() =>
        File.Exists("/proc/cpuinfo")
            ? File.ReadLines("/proc/cpuinfo").FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))?.Split(": ")[^1] ?? "unknown processor"
            : "unknown processor";
}
