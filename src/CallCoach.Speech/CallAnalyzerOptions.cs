namespace CallCoach.Speech;

/// <summary>What a call's analysis may be told; the defaults are those of the accuracy report.</summary>
public sealed record CallAnalyzerOptions
{
    /// <summary>1: the agent alone; 2 (default): agent and customer.</summary>
    public int Channels { get; init; } = 2;

    /// <summary>Turns, interruptions, dead air.</summary>
    public ConversationOptions Conversation { get; init; } = new();

    internal void Check()
    {
        if (Channels is not (1 or 2))
            throw new ArgumentOutOfRangeException(nameof(Channels), Channels, "A call has 1 or 2 channels.");
        Conversation.Check();
    }
}
