using CallCoach.Coaching;
using CallCoach.Server.Calls;
using CallCoach.Speech;

namespace CallCoach.Server.Live;

/// <summary>The live values of a call. Units as in docs/protocol.md; unknown is null.</summary>
public sealed record ReadingsMessage(
    Guid CallId, double At, SideReadings Agent, SideReadings? Customer, TalkReadings? Conversation, UsualView Usual)
{
    public static ReadingsMessage Of(Guid callId, in CallReadings readings, AgentUsual usual, WordReadings words) => new(
        callId,
        LiveNumbers.Seconds(readings.Position),
        SideReadings.Of(readings.Agent, words),
        readings.HasCustomer ? SideReadings.Of(readings.Customer) : null,
        readings.HasCustomer ? TalkReadings.Of(readings.Conversation) : null,
        UsualView.Of(usual));
}
