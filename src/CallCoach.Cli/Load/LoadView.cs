using System.Globalization;
using Spectre.Console;

namespace CallCoach.Cli.Load;

/// <summary>The outcome for people.</summary>
internal static class LoadView
{
    public static void Write(IAnsiConsole console, LoadResult result)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumn("").AddColumn(new TableColumn("").RightAligned()).HideHeaders();
        table.AddRow("Calls", Whole(result.Calls));
        table.AddRow("Failed", result.Failed.Count == 0 ? "0" : string.Join(", ", result.Failed.Select(failure => $"{failure.Value} {failure.Key}")));
        table.AddRow("Cues", Whole(result.CueSeconds.Count));
        table.AddRow("Cue latency p50 / p95 / p99 / max", Milliseconds(result.CueSeconds));
        table.AddRow("Lines of text", Whole(result.TextSeconds.Count));
        table.AddRow("Text latency p50 / p95 / p99 / max", Milliseconds(result.TextSeconds));
        table.AddRow("Packets sent late p50 / p95 / p99 / max", Milliseconds(result.LateSeconds));
        if (result.Server is { } server)
        {
            table.AddRow("Server's processor, cores", server.Cores.ToString("F2", CultureInfo.InvariantCulture));
            table.AddRow("Its recognisers' processor, cores", server.ChildCores.ToString("F2", CultureInfo.InvariantCulture));
            table.AddRow("Server's memory, now / peak", $"{Whole(server.MemoryMegabytes)} / {Whole(server.PeakMemoryMegabytes)} MB");
        }
        console.Write(table);
    }

    private static string Milliseconds(Percentiles seconds) => seconds.Count == 0
        ? "–"
        : string.Join(" / ", new[] { 50.0, 95, 99, 100 }.Select(percent => (1000 * seconds.At(percent)).ToString("F1", CultureInfo.InvariantCulture))) + " ms";

    private static string Whole(double value) => value.ToString("F0", CultureInfo.InvariantCulture);
}
