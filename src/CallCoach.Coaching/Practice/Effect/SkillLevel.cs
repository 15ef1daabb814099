namespace CallCoach.Coaching;

/// <summary>Where somebody stands in one skill now: the mean of a reading over calls, newer ones and longer ones counting more.</summary>
/// <param name="Value">In the reading's unit.</param>
/// <param name="Calls">As many calls of today would say as much (Kish 1965): (Σw)² ÷ Σw².</param>
public sealed record SkillLevel(double Value, double Calls)
{
    /// <summary>A call so old counts half: two weeks, the time over which agents' monthly means follow a change of habit.</summary>
    public const double HalfLifeDays = 14;

    /// <param name="calls">Age in days, speech of the agent in seconds, and the reading.</param>
    /// <returns>Null without calls.</returns>
    public static SkillLevel? Of(IReadOnlyCollection<(double AgeDays, double SpeechSeconds, double Value)> calls)
    {
        double sum = 0, weight = 0, squares = 0;
        foreach (var (age, speech, value) in calls)
        {
            var counts = speech * Math.Exp(-Math.Log(2) * Math.Max(0, age) / HalfLifeDays);
            sum += counts * value;
            weight += counts;
            squares += counts * counts;
        }
        return weight > 0 ? new SkillLevel(sum / weight, weight * weight / squares) : null;
    }
}
