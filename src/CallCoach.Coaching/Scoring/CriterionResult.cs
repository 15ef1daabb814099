using CallCoach.Speech;

namespace CallCoach.Coaching;

/// <summary>What a criterion found.</summary>
/// <param name="Value">Measured, in the reading's unit.</param>
/// <param name="Share">Share of the points reached, 0 to 1.</param>
/// <param name="CostlyMoments">Where the rest was lost, worst first.</param>
/// <param name="NotApplicable">Why nothing could be judged, of <see cref="Coaching.NotApplicable"/>; null when it could.</param>
public sealed record CriterionResult(double Value, double Share, IReadOnlyList<TimeRange> CostlyMoments, string? NotApplicable = null)
{
    public static CriterionResult Without(string reason) => new(double.NaN, double.NaN, [], reason);
}
