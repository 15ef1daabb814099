namespace CallCoach.Coaching;

/// <summary>Values added up: how many, their mean and how far they spread.</summary>
/// <param name="Count">How many.</param>
/// <param name="Mean">NaN without values.</param>
/// <param name="Variance">Of one value, n − 1 in the denominator; NaN with fewer than two.</param>
public readonly record struct Sample(int Count, double Mean, double Variance)
{
    public static Sample Of(IReadOnlyCollection<double> values)
    {
        if (values.Count == 0)
            return new Sample(0, double.NaN, double.NaN);
        var mean = values.Average();
        return new Sample(values.Count, mean, values.Count < 2 ? double.NaN : values.Sum(value => (value - mean) * (value - mean)) / (values.Count - 1));
    }

    /// <summary>How much higher this mean lies than another, with Welch's interval (1947): the two may spread differently.</summary>
    /// <returns>Null when either has no value; without interval when either has only one.</returns>
    public Estimate? Over(Sample other)
    {
        if (Count == 0 || other.Count == 0)
            return null;
        var value = Mean - other.Mean;
        if (Count < 2 || other.Count < 2)
            return new Estimate(value, null, null);
        double own = Variance / Count, others = other.Variance / other.Count;
        if (own + others == 0)
            return new Estimate(value, value, value);
        var freedom = (own + others) * (own + others) / (own * own / (Count - 1) + others * others / (other.Count - 1));
        var reach = StudentT.Reach(freedom) * Math.Sqrt(own + others);
        return new Estimate(value, value - reach, value + reach);
    }
}
