namespace CallCoach.Coaching;

/// <summary>Whether an agent's score falls, so that somebody should look: four weeks of daily means, a Mann–Kendall test, and a fall that matters.</summary>
/// <remarks>What it costs in false alarms is simulated by its tests and written down in docs/board.md.</remarks>
public static class FallingTrend
{
    public const int WindowDays = 28;

    /// <summary>One window in two hundred looks like this by chance.</summary>
    public const double MostP = 0.005;

    /// <summary>Points that the score must have lost over the window: less is nothing to talk about.</summary>
    public const double LeastFall = 5;

    /// <param name="means">Mean score by day, in order, of the window.</param>
    /// <returns>Null with too few days.</returns>
    public static Finding? Judge(IReadOnlyList<(double Day, double Value)> means) =>
        MannKendall.Test(means) is { } trend
            ? new Finding(trend.FallingP <= MostP && -trend.SlopePerDay * WindowDays >= LeastFall, trend.SlopePerDay * 7, trend.FallingP, trend.Days)
            : null;

    /// <param name="Alert">It falls.</param>
    /// <param name="PerWeek">Points a week; negative when it falls.</param>
    /// <param name="P">How likely such a fall is without any trend.</param>
    /// <param name="Days">That it rests on.</param>
    public sealed record Finding(bool Alert, double PerWeek, double P, int Days);
}
