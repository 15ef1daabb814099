namespace CallCoach.Speech;

/// <summary>Everything that is known at one moment of a call.</summary>
/// <param name="Position">The moment: every sample before it has been analysed.</param>
/// <param name="Agent">The agent's channel.</param>
/// <param name="Customer">The customer's channel; default when the call has one channel.</param>
/// <param name="HasCustomer">There is a customer's channel.</param>
/// <param name="Conversation">Both together.</param>
public readonly record struct CallReadings(
    long Position,
    ChannelReadings Agent,
    ChannelReadings Customer,
    bool HasCustomer,
    ConversationReadings Conversation);
