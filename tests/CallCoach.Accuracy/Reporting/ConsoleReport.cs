using System.Globalization;
using CallCoach.Accuracy.Scoring;

namespace CallCoach.Accuracy.Reporting;

/// <summary>A score sheet as lines of a terminal.</summary>
public static class ConsoleReport
{
    private const int MostWorst = 20;

    public static void Write(ScoreSheet sheet, bool worst)
    {
        Console.WriteLine(sheet.Title);
        foreach (var row in sheet.Rows)
            Console.WriteLine(Line(row));
        if (worst && sheet.Worst.Count > 0)
            Console.WriteLine("  worst:\n    " + string.Join("\n    ", sheet.Worst.Take(MostWorst)));
    }

    private static string Line(Row row)
    {
        var verdict = row.Target is { } target ? target.IsReached(row.Figure) ? $"PASS  ({target})" : $"SHORT ({target})" : "";
        var peer = row.Peer is { } figure ? $"  [{row.PeerName} {Figures.Text(figure)}]" : "";
        return string.Create(CultureInfo.InvariantCulture,
            $"  {row.Reading,-20} {row.Condition,-30} {row.Measure,-34} {Figures.Text(row.Figure),8}  n={row.Count,-5} {verdict}{peer}{(row.Note is null ? "" : $"  {row.Note}")}");
    }
}
