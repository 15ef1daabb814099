using CallCoach.Accuracy.Scoring;

namespace CallCoach.Accuracy.Reporting;

/// <summary>How far pause edges lie from the true ones: share of edges in each 10 ms.</summary>
public static class PausePlot
{
    private const int FarthestMs = 120;
    private const int BarMs = 10;

    public static string Draw(IReadOnlyList<PauseMatch> matches)
    {
        var edges = matches.SelectMany(match => match.EdgeErrorsMs.Select((error, i) => (error, IsStart: i % 2 == 0))).ToList();
        var plot = new SvgPlot("reported edge − true edge, ms", "share of edges", (-FarthestMs, FarthestMs), (0, 0.6));
        foreach (var (isStart, colour) in new[] { (true, "#4269d0"), (false, "#ff725c") })
        {
            var own = edges.Where(edge => edge.IsStart == isStart).ToList();
            for (var from = -FarthestMs; from < FarthestMs; from += BarMs)
                plot.Bar(from, from + BarMs, own.Count(edge => edge.error >= from && edge.error < from + BarMs) / Math.Max(1.0, own.Count), colour);
        }
        plot.Legend([("pause begins", "#4269d0"), ("pause ends", "#ff725c")]);
        return plot.ToString();
    }
}
