namespace CallCoach.Accuracy.Scoring;

/// <summary>The few figures that the scorers share. Each is NaN of nothing.</summary>
public static class Statistics
{
    public static double Mean(IEnumerable<double> values) => values.DefaultIfEmpty(double.NaN).Average();

    public static double Median(IEnumerable<double> values) => Quantile(values, 0.5);

    /// <param name="values">Any order.</param>
    /// <param name="share">0 to 1.</param>
    public static double Quantile(IEnumerable<double> values, double share)
    {
        var sorted = values.Order().ToArray();
        if (sorted.Length == 0)
            return double.NaN;
        var at = share * (sorted.Length - 1);
        var low = (int)at;
        return sorted[low] + (at - low) * (sorted[Math.Min(low + 1, sorted.Length - 1)] - sorted[low]);
    }

    /// <summary>Standard deviation.</summary>
    public static double Deviation(IEnumerable<double> values)
    {
        var list = values.ToList();
        var mean = Mean(list);
        return Math.Sqrt(Mean(list.Select(value => Square(value - mean))));
    }

    /// <summary>Pearson's r.</summary>
    public static double Correlation(IReadOnlyCollection<(double X, double Y)> pairs)
    {
        var (meanX, meanY) = (Mean(pairs.Select(pair => pair.X)), Mean(pairs.Select(pair => pair.Y)));
        var covariance = pairs.Sum(pair => (pair.X - meanX) * (pair.Y - meanY));
        var squares = pairs.Sum(pair => Square(pair.X - meanX)) * pairs.Sum(pair => Square(pair.Y - meanY));
        return covariance / Math.Sqrt(squares);
    }

    /// <summary>Mean of |estimate − truth| ÷ truth.</summary>
    public static double RelativeError(IEnumerable<(double Truth, double Estimate)> pairs) =>
        Mean(pairs.Select(pair => double.IsNaN(pair.Estimate) ? 1 : Math.Abs(pair.Estimate - pair.Truth) / pair.Truth));

    private static double Square(double value) => value * value;
}
