namespace CallCoach.Coaching;

/// <summary>From a reading to a share of a criterion's points: all inside the band, none beyond the outer edges, and a smooth slope between, so that a hair's breadth never costs a point.</summary>
/// <param name="NoneBelow">Nothing from here down; null when low values cost nothing.</param>
/// <param name="FullFrom">All from here up.</param>
/// <param name="FullTo">All up to here.</param>
/// <param name="NoneAbove">Nothing from here up; null when high values cost nothing.</param>
public sealed record Curve(double? NoneBelow, double? FullFrom, double? FullTo, double? NoneAbove)
{
    /// <summary>All inside a band, and nothing from a margin outside it; without a margin that side costs nothing.</summary>
    public static Curve Around(Band band, double marginLow, double marginHigh) => new(
        marginLow > 0 ? band.Low - marginLow : null,
        band.Low,
        band.High,
        marginHigh > 0 ? band.High + marginHigh : null);

    /// <summary>0 to 1; NaN for an unknown reading.</summary>
    public double At(double value)
    {
        var low = NoneBelow is { } none && FullFrom is { } full ? Step(none, full, value) : 1;
        var high = FullTo is { } last && NoneAbove is { } nothing ? 1 - Step(last, nothing, value) : 1;
        return double.IsNaN(value) ? double.NaN : Math.Min(low, high);
    }

    // 3t² − 2t³: flat at both ends.
    private static double Step(double from, double to, double value)
    {
        var t = Math.Clamp((value - from) / (to - from), 0, 1);
        return t * t * (3 - 2 * t);
    }
}
