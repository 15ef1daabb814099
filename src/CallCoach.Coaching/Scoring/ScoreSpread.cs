namespace CallCoach.Coaching;

/// <summary>How the scores of many calls are spread.</summary>
/// <param name="Scored">Calls with a score.</param>
/// <param name="Unscored">Calls without.</param>
/// <param name="Mean">Null without scores.</param>
/// <param name="Median">Null without scores.</param>
/// <param name="Tens">Calls with 0–9, 10–19 … 90–100.</param>
public sealed record ScoreSpread(int Scored, int Unscored, double? Mean, double? Median, IReadOnlyList<int> Tens)
{
    public static ScoreSpread Of(IReadOnlyCollection<int?> totals)
    {
        var scores = totals.OfType<int>().Order().ToList();
        var tens = new int[10];
        foreach (var score in scores)
            tens[Math.Min(score / 10, 9)]++;
        return scores.Count == 0
            ? new ScoreSpread(0, totals.Count, null, null, tens)
            : new ScoreSpread(scores.Count, totals.Count - scores.Count, Math.Round(scores.Average(), 1), Middle(scores), tens);
    }

    private static double Middle(List<int> sorted) => (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2.0;
}
