using CallCoach.Coaching;

namespace CallCoach.Calls;

/// <summary>One criterion of a score, for a report.</summary>
/// <param name="Id">pace, volume …</param>
/// <param name="Points">Null when it did not apply.</param>
/// <param name="Of">Reachable.</param>
/// <param name="Reading">The reading behind it.</param>
/// <param name="Value">Measured; null when unknown.</param>
/// <param name="NotApplicable">Why it did not apply; null when it did.</param>
/// <param name="Moments">Where points were lost, worst first.</param>
public sealed record CriterionReport(
    string Id,
    double? Points,
    double Of,
    string Reading,
    double? Value,
    string? NotApplicable,
    IReadOnlyList<RangeReport> Moments)
{
    public static CriterionReport From(CriterionScore score) => new(
        score.Id,
        score.Points,
        score.Of,
        score.Reading,
        Numbers.Known(score.Value, 3),
        score.NotApplicable,
        [.. score.CostlyMoments.Select(RangeReport.Of)]);
}
