namespace CallCoach.Coaching;

/// <summary>What was said in a call.</summary>
/// <param name="Language">BCP 47 tag; empty when unknown.</param>
/// <param name="Lines">By <see cref="TranscriptLine.Start"/>.</param>
public sealed record Transcript(string Language, IReadOnlyList<TranscriptLine> Lines);
