namespace CallCoach.Coaching;

/// <summary>A point of a practice script in an attempt.</summary>
/// <param name="Step">Index of the step, from 0.</param>
/// <param name="Text">What was to be said.</param>
/// <param name="Said">Whether.</param>
/// <param name="At">Seconds from the start; null when it was not said.</param>
/// <param name="Quote">The words; null when it was not said.</param>
public sealed record PracticePointHeard(int Step, string Text, bool Said, double? At, string? Quote);
