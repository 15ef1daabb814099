namespace CallCoach.Coaching;

/// <summary>One place that is masked, and the sound to silence with it. What stood there is not kept.</summary>
/// <param name="Kind">What it was.</param>
/// <param name="Start">Seconds from the start of the call, a margin counted in.</param>
/// <param name="End">Seconds from the start of the call, a margin counted in.</param>
public sealed record Redaction(SensitiveKind Kind, double Start, double End);
