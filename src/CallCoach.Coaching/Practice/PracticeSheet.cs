namespace CallCoach.Coaching;

/// <summary>A practice script in one language, as a text gave it.</summary>
/// <param name="Difficulty">1 to 3; 2 where the text says nothing.</param>
/// <param name="Steps">Numbered anew: s1, s2 …</param>
/// <param name="Words">Of the one language.</param>
/// <param name="Problems">What could not be read, by line; with any the rest is not to be used unseen.</param>
public sealed record PracticeSheet(int Difficulty, IReadOnlyList<PracticeStep> Steps, PracticeWords Words, IReadOnlyList<PracticeTextProblem> Problems);
