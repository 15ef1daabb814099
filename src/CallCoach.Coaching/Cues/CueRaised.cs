namespace CallCoach.Coaching;

/// <summary>A cue is shown from now on.</summary>
/// <param name="Number">1 for the first cue of the call.</param>
/// <param name="Code">Rule id, as in docs/cues: slow-down, pause …</param>
/// <param name="Position">When, in samples at the engine's rate from the start of the call.</param>
/// <param name="Evidence">The fact that raised it.</param>
/// <param name="RuleVersion">Version of the plan that judged.</param>
public sealed record CueRaised(int Number, string Code, long Position, CueEvidence Evidence, string RuleVersion);
