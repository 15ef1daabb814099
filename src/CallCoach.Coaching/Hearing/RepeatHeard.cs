namespace CallCoach.Coaching;

/// <summary>The agent explained again what had been explained before, and how it was said this time.</summary>
/// <param name="First">Seconds from the start of the call.</param>
/// <param name="Again">Seconds from the start of the call.</param>
/// <param name="Text">The second time.</param>
/// <param name="Line">Line of the second time.</param>
/// <param name="Similarity">0 to 1: share of the content that is the same.</param>
/// <param name="RateChange">Articulation rate of the second ÷ the first; null when unknown.</param>
/// <param name="LevelChangeDb">Level of the second against the first, dB; null when unknown.</param>
public sealed record RepeatHeard(double First, double Again, string Text, int Line, double Similarity, double? RateChange, double? LevelChangeDb);
