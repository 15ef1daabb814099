using CallCoach.Coaching;

namespace CallCoach.Storage;

/// <summary>What a list shows of a practice script.</summary>
/// <param name="Titles">By language.</param>
/// <param name="Difficulty">1 to 3.</param>
/// <param name="Steps">What they are for, in order.</param>
/// <param name="Minutes">One run takes, about.</param>
public sealed record PracticeOutline(IReadOnlyDictionary<string, string> Titles, int Difficulty, IReadOnlyList<PracticeStepKind> Steps, int Minutes)
{
    public static PracticeOutline Of(PracticeScript script) => new(
        script.Words.ToDictionary(words => words.Key, words => words.Value.Title), script.Difficulty, [.. script.Steps.Select(step => step.Kind)], script.Minutes);
}
