namespace CallCoach.Coaching;

/// <summary>Mean and spread of many values of one agent, from which each can be taken out to see how far it lies from the others.</summary>
/// <remarks>A call must not widen the range that it is measured against: one odd call among ten would never be two deviations away.</remarks>
public sealed class UsualRange
{
    /// <summary>Fewer other values are no usual.</summary>
    public const int LeastOthers = 10;

    private readonly int _count;
    private readonly double _sum, _squares;

    public UsualRange(IReadOnlyCollection<double> values)
    {
        _count = values.Count;
        _sum = values.Sum();
        _squares = values.Sum(value => value * value);
    }

    /// <summary>How far one of the values lies from the others.</summary>
    /// <param name="value">One of those that the range was made of.</param>
    /// <returns>Null with too few others, or when they are all the same.</returns>
    public Distance? Of(double value)
    {
        var others = _count - 1;
        if (others < LeastOthers)
            return null;
        var mean = (_sum - value) / others;
        var variance = (_squares - value * value - others * mean * mean) / (others - 1);
        return variance > 1e-9 ? new Distance(mean, Math.Sqrt(variance), (value - mean) / Math.Sqrt(variance)) : null;
    }

    /// <param name="Mean">Of the others.</param>
    /// <param name="Deviation">Their standard deviation.</param>
    /// <param name="Deviations">From the mean to the value, in standard deviations; negative when below.</param>
    public readonly record struct Distance(double Mean, double Deviation, double Deviations);
}
