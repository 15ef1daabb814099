namespace CallCoach.Coaching;

/// <summary>Something was said that the script asks not to say.</summary>
/// <param name="Phrase">As the trainer wrote it.</param>
/// <param name="At">Seconds from the start.</param>
/// <param name="Quote">The words.</param>
public sealed record PracticeAvoidHeard(string Phrase, double At, string Quote);
