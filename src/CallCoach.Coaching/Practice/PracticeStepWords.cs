namespace CallCoach.Coaching;

/// <summary>The words of one step in one language.</summary>
/// <param name="Goal">What the agent is to reach.</param>
/// <param name="Customer">The customer's lines; after each the agent answers. Without any the agent begins.</param>
/// <param name="Points">What must be said.</param>
/// <param name="Say">Lines that may be taken as they are.</param>
/// <param name="Avoid">Phrases not to say, in the syntax of docs/phrases.md.</param>
/// <param name="Name">Of the trainer's own step; null for the others, which have names that ship.</param>
public sealed record PracticeStepWords(
    string Goal, IReadOnlyList<string> Customer, IReadOnlyList<PracticePoint> Points, IReadOnlyList<string> Say, IReadOnlyList<string> Avoid, string? Name = null);
