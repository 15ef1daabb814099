using CallCoach.Coaching;

namespace CallCoach.Calls;

/// <summary>One criterion of a score, for a report.</summary>
/// <param name="Id">As the card has it: pace, volume …</param>
/// <param name="Section">The card's section.</param>
/// <param name="Points">Null when it did not apply.</param>
/// <param name="Of">Reachable.</param>
/// <param name="Reading">The reading behind it; empty when a person judges.</param>
/// <param name="Value">Measured; null when unknown.</param>
/// <param name="Low">Lower edge of what costs nothing; null when open.</param>
/// <param name="High">Upper edge; null when open.</param>
/// <param name="Usual">The agent's; null when unknown.</param>
/// <param name="NotApplicable">Why it did not apply; null when it did.</param>
/// <param name="Failed">It failed the call.</param>
/// <param name="Moments">Where points were lost, worst first.</param>
public sealed record CriterionReport(
    string Id,
    string? Section,
    double? Points,
    double Of,
    string Reading,
    double? Value,
    double? Low,
    double? High,
    double? Usual,
    string? NotApplicable,
    bool Failed,
    IReadOnlyList<RangeReport> Moments)
{
    public static CriterionReport From(CriterionScore score) => new(
        score.Id,
        score.Section,
        score.Points,
        score.Of,
        score.Reading,
        Numbers.Known(score.Value, 3),
        score.Band.Low,
        score.Band.High,
        Numbers.Known(score.Usual, 3),
        score.NotApplicable,
        score.Failed,
        [.. score.CostlyMoments.Select(RangeReport.Of)]);
}
