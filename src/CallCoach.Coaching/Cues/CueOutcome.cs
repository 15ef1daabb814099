namespace CallCoach.Coaching;

/// <summary>What followed a cue that was shown.</summary>
/// <param name="Number">The cue's number.</param>
/// <param name="Code">Its rule.</param>
/// <param name="Position">When this was known.</param>
/// <param name="Changed">The behaviour was back within <see cref="CallPacing.FollowSeconds"/>; null when the call ended before.</param>
public sealed record CueOutcome(int Number, string Code, long Position, bool? Changed);
