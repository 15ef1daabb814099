namespace CallCoach.Coaching;

/// <summary>A cue is no longer shown.</summary>
/// <param name="Number">The cue's number.</param>
/// <param name="Code">Its rule.</param>
/// <param name="Position">When.</param>
/// <param name="Reason">Why.</param>
public sealed record CueCleared(int Number, string Code, long Position, CueClearReason Reason);
