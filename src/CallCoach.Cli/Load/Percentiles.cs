namespace CallCoach.Cli.Load;

/// <summary>A distribution, by its ranks.</summary>
internal sealed class Percentiles(IEnumerable<double> values)
{
    private readonly double[] _sorted = [.. values.Order()];

    public int Count => _sorted.Length;

    /// <summary>The value that so many percent do not exceed (nearest rank); NaN of nothing.</summary>
    public double At(double percent) =>
        Count == 0 ? double.NaN : _sorted[Math.Max(0, (int)Math.Ceiling(percent / 100 * Count) - 1)];
}
