namespace CallCoach.Coaching;

/// <summary>How far several people are apart who judged the same thing.</summary>
/// <param name="Raters">Who gave points.</param>
/// <param name="Mean">Null when nobody did.</param>
/// <param name="Deviation">Standard deviation of a sample (n − 1); null for fewer than two.</param>
/// <param name="Range">Most less least; null for fewer than two.</param>
public sealed record RaterSpread(int Raters, double? Mean, double? Deviation, double? Range)
{
    /// <param name="points">One a person; null from a person who holds that it does not apply.</param>
    public static RaterSpread Of(IEnumerable<double?> points)
    {
        var given = points.OfType<double>().ToList();
        if (given.Count == 0)
            return new RaterSpread(0, null, null, null);
        var mean = given.Average();
        if (given.Count == 1)
            return new RaterSpread(1, mean, null, null);
        var deviation = Math.Sqrt(given.Sum(each => (each - mean) * (each - mean)) / (given.Count - 1));
        return new RaterSpread(given.Count, Math.Round(mean, 2), Math.Round(deviation, 2), given.Max() - given.Min());
    }
}
