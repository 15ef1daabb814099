namespace CallCoach.Speech;

/// <summary>What a call's analysis may be told; the defaults are those of the accuracy report.</summary>
public sealed record CallAnalyzerOptions
{
    /// <summary>1: the agent alone; 2 (default): agent and customer.</summary>
    public int Channels { get; init; } = 2;

    /// <summary>How many hops are analysed at once: 1, 2, 5 (default) or 10, which is how often the live values are told.</summary>
    /// <remarks>The more, the less a hop costs where many calls take turns; findings other than the live values come up to so many
    /// hops less one later. The findings are the same (docs/decisions/blocks.md).</remarks>
    public int BlockHops { get; init; } = 5;

    /// <summary>Turns, interruptions, dead air.</summary>
    public ConversationOptions Conversation { get; init; } = new();

    internal void Check()
    {
        if (Channels is not (1 or 2))
            throw new ArgumentOutOfRangeException(nameof(Channels), Channels, "A call has 1 or 2 channels.");
        if (BlockHops < 1 || CallAnalyzer.ReadingsHops % BlockHops != 0)
            throw new ArgumentOutOfRangeException(nameof(BlockHops), BlockHops, $"Must divide {CallAnalyzer.ReadingsHops}.");
        Conversation.Check();
    }
}
