namespace CallCoach.Coaching;

/// <summary>A share that was counted, with how sure it is.</summary>
/// <param name="Of">Counted.</param>
/// <param name="Hits">Of them.</param>
/// <param name="Share">Null when nothing was counted.</param>
/// <param name="Low">Of the 95 % interval (Wilson 1927).</param>
/// <param name="High">Of the 95 % interval.</param>
public sealed record Proportion(int Of, int Hits, double? Share, double? Low, double? High)
{
    private const double Z = 1.959964;   // 97.5 % of the standard normal distribution

    public static Proportion Count(int hits, int of)
    {
        if (of == 0)
            return new Proportion(0, 0, null, null, null);
        var share = (double)hits / of;
        var centre = share + Z * Z / (2 * of);
        var half = Z * Math.Sqrt(share * (1 - share) / of + Z * Z / (4.0 * of * of));
        var scale = 1 + Z * Z / of;
        return new Proportion(of, hits, share, Math.Max(0, (centre - half) / scale), Math.Min(1, (centre + half) / scale));
    }

    /// <summary>How much more often this happened than another, with its 95 % interval (Newcombe 1998, method 10); null when either was never counted.</summary>
    public Difference? Over(Proportion other)
    {
        if (Share is not { } a || other.Share is not { } b)
            return null;
        var below = Math.Sqrt(Square(a - Low!.Value) + Square(other.High!.Value - b));
        var above = Math.Sqrt(Square(High!.Value - a) + Square(b - other.Low!.Value));
        return new Difference(a - b, a - b - below, a - b + above);
    }

    private static double Square(double value) => value * value;

    /// <param name="Value">As a share, −1 to 1.</param>
    /// <param name="Low">Of the 95 % interval.</param>
    /// <param name="High">Of the 95 % interval.</param>
    public sealed record Difference(double Value, double Low, double High);
}
