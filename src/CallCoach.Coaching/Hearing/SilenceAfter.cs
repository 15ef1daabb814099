using CallCoach.Speech;

namespace CallCoach.Coaching;

/// <summary>How long both sides were quiet after a moment, and who spoke first.</summary>
internal static class SilenceAfter
{
    /// <summary>Text and sound tell the end of a sentence about so differently.</summary>
    public const double ToleranceSeconds = 0.5;

    /// <param name="moment">Seconds: where a sentence of the agent ended, by its text.</param>
    /// <param name="agent">In order.</param>
    /// <param name="customer">In order.</param>
    /// <param name="end">Of the call, seconds.</param>
    public static (double? Seconds, Side? BrokenBy) Of(double moment, IReadOnlyList<Utterance> agent, IReadOnlyList<Utterance> customer, double end)
    {
        var asked = agent.LastOrDefault(utterance => SpeechFormat.Seconds(utterance.Start) < moment && SpeechFormat.Seconds(utterance.End) > moment - ToleranceSeconds);
        var from = moment;
        if (asked.End > asked.Start)
        {
            if (SpeechFormat.Seconds(asked.End) > moment + ToleranceSeconds)
                return (0, Side.Agent);              // goes on without a pause
            from = SpeechFormat.Seconds(asked.End);
        }

        var (agentAt, customerAt) = (FirstAfter(agent, from), FirstAfter(customer, from));
        if (customer.Any(utterance => SpeechFormat.Seconds(utterance.Start) <= from && SpeechFormat.Seconds(utterance.End) > from + ToleranceSeconds))
            return (0, Side.Customer);
        if (agentAt is null && customerAt is null)
            return (Math.Round(Math.Max(0, end - from), 2), null);
        var first = Math.Min(agentAt ?? double.MaxValue, customerAt ?? double.MaxValue);
        return (Math.Round(first - from, 2), customerAt == first ? Side.Customer : Side.Agent);
    }

    private static double? FirstAfter(IReadOnlyList<Utterance> utterances, double from)
    {
        foreach (var utterance in utterances)
        {
            if (SpeechFormat.Seconds(utterance.Start) >= from)
                return SpeechFormat.Seconds(utterance.Start);
        }

        return null;
    }
}
