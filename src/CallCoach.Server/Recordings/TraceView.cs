using CallCoach.Calls;

namespace CallCoach.Server.Recordings;

/// <summary>How a call went, ten values a second a channel, for drawing.</summary>
/// <param name="StepSeconds">Between two values.</param>
/// <param name="Channels">In the recording's order.</param>
public sealed record TraceView(double StepSeconds, IReadOnlyList<ChannelTraceView> Channels)
{
    public static TraceView Of(CallTraces traces, ChannelRoles roles) => new(
        CallTraces.StepSeconds,
        [.. traces.Channels.Select((trace, channel) => ChannelTraceView.Of(trace, roles[channel]))]);
}
