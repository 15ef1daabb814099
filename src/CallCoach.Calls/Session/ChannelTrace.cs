namespace CallCoach.Calls;

/// <summary>How one channel went, ten values a second; all lists are equally long.</summary>
/// <param name="LevelDbfs">dBFS of each tenth of a second.</param>
/// <param name="F0Hz">Mean F0 of its voiced frames; 0 without voice.</param>
/// <param name="Rate">Live speaking rate, syllables per second; 0 while unknown.</param>
/// <param name="Active">Share of it that was speech, 0 to 1.</param>
public sealed record ChannelTrace(
    IReadOnlyList<float> LevelDbfs,
    IReadOnlyList<float> F0Hz,
    IReadOnlyList<float> Rate,
    IReadOnlyList<float> Active);
