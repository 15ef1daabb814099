namespace CallCoach.Coaching;

/// <summary>An agent's usual from earlier calls: for each reading the weighted median, so that one odd call (a wrong role, a cold) moves it little.</summary>
/// <remarks>
/// A call weighs by its speech, at most ten minutes of it, and half as much for every two weeks of age: habits of a voice
/// change over months, a new script over days. Give calls of one language only, for rates differ between languages.
/// </remarks>
public static class UsualOfCalls
{
    public const double HalfLifeDays = 14;

    /// <summary>One long call is no more than one occasion.</summary>
    public const double MostSecondsOfOneCall = 600;

    /// <param name="calls">In any order.</param>
    /// <returns><see cref="AgentUsual.Unknown"/> without calls; a single value is NaN where no call knows it.</returns>
    public static AgentUsual Combine(IReadOnlyCollection<EarlierCall> calls)
    {
        double Median(Func<AgentUsual, double> reading) => WeightedMedian(
            [.. calls.Select(call => (Value: reading(call.Values), Weight: Weight(call))).Where(call => !double.IsNaN(call.Value) && call.Weight > 0)]);
        return new AgentUsual(
            calls.Sum(call => call.Values.SpeechSeconds),
            Median(values => values.SpeakingRate),
            Median(values => values.ArticulationRate),
            Median(values => values.LevelDbfs),
            Median(values => values.LevelSpreadDb),
            Median(values => values.PitchMedianHz),
            Median(values => values.PitchSpreadSemitones),
            Median(values => values.CppsDb));
    }

    private static double Weight(EarlierCall call) =>
        Math.Min(call.Values.SpeechSeconds, MostSecondsOfOneCall) * Math.Pow(2, -Math.Max(0, call.AgeDays) / HalfLifeDays);

    // The value at which half of the weight is reached; between two values where exactly half lies on each side.
    private static double WeightedMedian(List<(double Value, double Weight)> values)
    {
        values.Sort((a, b) => a.Value.CompareTo(b.Value));
        var half = values.Sum(value => value.Weight) / 2;
        var reached = 0.0;
        for (var i = 0; i < values.Count; i++)
        {
            reached += values[i].Weight;
            if (reached > half || i == values.Count - 1)
                return values[i].Value;
            if (reached == half)
                return (values[i].Value + values[i + 1].Value) / 2;
        }

        return double.NaN;
    }
}
