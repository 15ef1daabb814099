namespace CallCoach.Coaching;

/// <summary>A line as it may be shown and stored.</summary>
/// <param name="Line">Masked in its text and its words.</param>
/// <param name="Redactions">In order; empty where nothing had to be masked.</param>
public sealed record RedactedLine(TranscriptLine Line, IReadOnlyList<Redaction> Redactions);
