using System.Globalization;
using CallCoach.WordErrors.Live;

namespace CallCoach.WordErrors.Reporting;

/// <summary>One row of the table of latencies.</summary>
public static class LatencyRow
{
    public static MarkdownTable Table() => new("model", "people talking", "utterances", "p50 s", "p95 s", "of it waiting, p95 s", "worker, cores", "engine and queue, cores", "left for after the call", "text again after kill -9, s");

    public static string[] Of(string model, LiveFigures figures) =>
    [
        model, figures.Talkers.ToString(CultureInfo.InvariantCulture), figures.Seconds.Count.ToString(CultureInfo.InvariantCulture),
        Seconds(figures.Seconds, 0.5), Seconds(figures.Seconds, 0.95), Seconds(figures.Waited, 0.95),
        Two(figures.WorkerCores), Two(figures.OwnCores), figures.Refused.ToString(CultureInfo.InvariantCulture),
        figures.Recovered is { } recovered ? Two(recovered) : "–",
    ];

    private static string Seconds(IReadOnlyList<double> values, double share) =>
        values.Count == 0 ? "–" : Two(values.Order().ElementAt((int)(share * (values.Count - 1))));

    private static string Two(double value) => double.IsNaN(value) ? "–" : value.ToString("0.00", CultureInfo.InvariantCulture);
}
