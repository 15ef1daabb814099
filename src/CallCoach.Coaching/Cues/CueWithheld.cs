namespace CallCoach.Coaching;

/// <summary>A moment that deserved a cue and got none: the comparison that tells whether cues help. One for each stretch of the behaviour.</summary>
/// <param name="Code">The rule that was ready.</param>
/// <param name="Position">Since when.</param>
/// <param name="Evidence">The fact.</param>
/// <param name="Reason">What stood against it.</param>
/// <param name="Changed">The behaviour was back within <see cref="CallPacing.FollowSeconds"/> without the cue; null when the cue came after all, or the call ended before.</param>
public sealed record CueWithheld(string Code, long Position, CueEvidence Evidence, WithholdReason Reason, bool? Changed);
