namespace CallCoach.Calls;

/// <summary>How a call went, for drawing: one trace a channel of the recording, in its order.</summary>
public sealed record CallTraces(IReadOnlyList<ChannelTrace> Channels)
{
    public const double StepSeconds = 0.1;

    public static readonly CallTraces None = new([]);
}
