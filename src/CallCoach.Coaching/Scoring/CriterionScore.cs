using CallCoach.Speech;

namespace CallCoach.Coaching;

/// <summary>One criterion of a score.</summary>
/// <param name="Id">pace, volume, pauses, endings, variety, listening, patience …</param>
/// <param name="Points">Reached; null when the criterion did not apply.</param>
/// <param name="Of">Reachable.</param>
/// <param name="Reading">The reading behind it.</param>
/// <param name="Value">Measured, in the reading's unit; NaN when unknown.</param>
/// <param name="NotApplicable">Why it did not apply: too-short, mono, no-evidence; null when it did.</param>
/// <param name="CostlyMoments">Where points were lost, worst first.</param>
public sealed record CriterionScore(
    string Id,
    double? Points,
    double Of,
    string Reading,
    double Value,
    string? NotApplicable,
    IReadOnlyList<TimeRange> CostlyMoments);
