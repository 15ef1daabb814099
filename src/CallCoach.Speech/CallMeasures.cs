namespace CallCoach.Speech;

/// <summary>The whole call in numbers; what the report, the score and the archive rest on.</summary>
/// <param name="DurationSeconds">Length of the call.</param>
/// <param name="Agent">The agent's channel.</param>
/// <param name="Customer">The customer's channel; null for a recording with one channel.</param>
/// <param name="Conversation">Both together; null for a recording with one channel.</param>
public sealed record CallMeasures(
    double DurationSeconds,
    ChannelMeasures Agent,
    ChannelMeasures? Customer,
    ConversationMeasures? Conversation);
