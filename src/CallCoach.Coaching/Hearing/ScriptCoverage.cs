namespace CallCoach.Coaching;

/// <summary>Which points of the script were said.</summary>
/// <param name="Points">In the script's order.</param>
/// <param name="InOrder">Share of neighbouring pairs among the points said that came in the script's order, 0 to 1; null for fewer than two.</param>
public sealed record ScriptCoverage(IReadOnlyList<ScriptPointHeard> Points, double? InOrder)
{
    /// <summary>Points said ÷ all points, 0 to 1; null for a script without points.</summary>
    public double? Said => Points.Count == 0 ? null : (double)Points.Count(point => point.Said) / Points.Count;
}
