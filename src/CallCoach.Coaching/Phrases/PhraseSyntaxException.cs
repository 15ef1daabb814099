namespace CallCoach.Coaching;

/// <summary>A phrase cannot be read.</summary>
/// <param name="position">Character of the phrase, from 1.</param>
/// <param name="problem">What is wrong there.</param>
public sealed class PhraseSyntaxException(int position, string problem) : Exception($"character {position}: {problem}")
{
    public int Position { get; } = position;
}
