using CallCoach.Coaching;

namespace CallCoach.Calls;

/// <summary>A line as it may be shown, and what must go out of the recording with it.</summary>
/// <param name="Line">Masked where the policy redacts.</param>
/// <param name="Channel">Of the recording.</param>
/// <param name="Redactions">Empty where nothing had to be masked.</param>
internal sealed record HeardLine(TranscriptLine Line, int Channel, IReadOnlyList<Redaction> Redactions);
