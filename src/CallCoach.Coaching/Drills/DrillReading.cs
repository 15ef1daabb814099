namespace CallCoach.Coaching;

/// <summary>One moment of a drill as it is drawn.</summary>
/// <param name="At">Seconds from the start: the newest sound in it.</param>
/// <param name="Speaking">The newest 10 ms stand out from the noise.</param>
/// <param name="LevelDbfs">Of the newest 10 ms, dBFS.</param>
/// <param name="F0Hz">80 ms back; null when unvoiced.</param>
/// <param name="Rate">Syllables per second over the last 2.5 s; null before there is enough.</param>
/// <param name="QuietSeconds">Since the last sound; null before the first.</param>
public readonly record struct DrillReading(double At, bool Speaking, double LevelDbfs, double? F0Hz, double? Rate, double? QuietSeconds);
