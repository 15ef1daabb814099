namespace CallCoach.Coaching;

/// <summary>The Mann–Kendall test for a trend: no assumption on how the values are spread, and one odd day moves it little.</summary>
/// <remarks>
/// Mann 1945, Kendall 1975; with the correction for ties, and one taken from the statistic's distance to zero for continuity. The slope
/// is Sen's (1968): the median of all slopes between two days.
/// </remarks>
public static class MannKendall
{
    /// <summary>Fewer values say nothing: the normal approximation holds from about ten.</summary>
    public const int LeastValues = 10;

    /// <param name="values">By day, in order; days without a value are left out.</param>
    /// <returns>Null with too few values.</returns>
    public static Trend? Test(IReadOnlyList<(double Day, double Value)> values)
    {
        if (values.Count < LeastValues)
            return null;
        var balance = 0;
        var slopes = new List<double>(values.Count * (values.Count - 1) / 2);
        for (var later = 1; later < values.Count; later++)
        {
            for (var earlier = 0; earlier < later; earlier++)
            {
                balance += Math.Sign(values[later].Value - values[earlier].Value);
                slopes.Add((values[later].Value - values[earlier].Value) / (values[later].Day - values[earlier].Day));
            }
        }

        slopes.Sort();
        var slope = (slopes[(slopes.Count - 1) / 2] + slopes[slopes.Count / 2]) / 2;
        var deviation = Math.Sqrt(Variance(values));
        var z = deviation == 0 ? 0 : (balance - Math.Sign(balance)) / deviation;
        return new Trend(values.Count, slope, z, Normal.Below(z));
    }

    private static double Variance(IReadOnlyList<(double Day, double Value)> values)
    {
        static double Term(int n) => (double)n * (n - 1) * (2 * n + 5);
        return (Term(values.Count) - values.GroupBy(each => each.Value).Sum(tied => Term(tied.Count()))) / 18;
    }

    /// <param name="Days">With a value.</param>
    /// <param name="SlopePerDay">Negative when it falls.</param>
    /// <param name="Z">The statistic in standard deviations; negative when it falls.</param>
    /// <param name="FallingP">How likely such a fall, or a steeper, is without any trend.</param>
    public sealed record Trend(int Days, double SlopePerDay, double Z, double FallingP);
}
