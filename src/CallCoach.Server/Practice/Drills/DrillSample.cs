namespace CallCoach.Server.Practice.Drills;

/// <summary>One moment of a drill as it is drawn.</summary>
/// <param name="Speaking">The newest 10 ms stand out from the noise.</param>
/// <param name="LevelDbfs">Of the newest 10 ms, dBFS.</param>
/// <param name="F0Hz">Null when unvoiced.</param>
/// <param name="Rate">Syllables per second over the last 2.5 s; null before there is enough.</param>
/// <param name="QuietSeconds">Since the last sound; null before the first.</param>
public sealed record DrillSample(bool Speaking, double LevelDbfs, double? F0Hz, double? Rate, double? QuietSeconds);
