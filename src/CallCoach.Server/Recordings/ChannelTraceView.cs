using CallCoach.Calls;

namespace CallCoach.Server.Recordings;

/// <param name="Role">agent, customer, unknown.</param>
/// <param name="LevelDbfs">Level of each step, dBFS.</param>
/// <param name="F0Hz">Pitch of each step, Hz; null where there is none.</param>
/// <param name="Rate">Live speaking rate, syllables per second; null while unknown.</param>
/// <param name="Active">Share of each step that was speech, 0 to 1.</param>
public sealed record ChannelTraceView(
    ChannelRole Role, IReadOnlyList<float> LevelDbfs, IReadOnlyList<float?> F0Hz, IReadOnlyList<float?> Rate, IReadOnlyList<float> Active)
{
    public static ChannelTraceView Of(ChannelTrace trace, ChannelRole role) => new(role, trace.LevelDbfs, Known(trace.F0Hz), Known(trace.Rate), trace.Active);

    private static List<float?> Known(IReadOnlyList<float> values) => [.. values.Select(value => value > 0 ? value : (float?)null)];
}
