namespace CallCoach.Accuracy.Making;

/// <param name="Agent">The agent's channel.</param>
/// <param name="Customer">The customer's channel, as long.</param>
/// <param name="AgentSpeech">Utterances of the agent.</param>
/// <param name="CustomerSpeech">Utterances of the customer.</param>
public sealed record MadeCall(float[] Agent, float[] Customer, IReadOnlyList<TimeRange> AgentSpeech, IReadOnlyList<TimeRange> CustomerSpeech)
{
    /// <summary>Agent speech ÷ all speech.</summary>
    public double TalkRatio => Seconds(AgentSpeech) / (Seconds(AgentSpeech) + Seconds(CustomerSpeech));

    /// <summary>Both speak.</summary>
    public double OverlapSeconds => Ranges.CommonSeconds(AgentSpeech, CustomerSpeech);

    private static double Seconds(IEnumerable<TimeRange> ranges) => ranges.Sum(range => range.Seconds);
}
