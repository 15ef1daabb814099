namespace CallCoach.Coaching;

/// <summary>One class of objection in one language.</summary>
/// <param name="Class">Its id, as in <see cref="ObjectionClass"/> or a team's own.</param>
/// <param name="Name">What people see.</param>
/// <param name="Answers">What an agent may say; honest ones, which promise nothing and press nobody.</param>
public sealed record ObjectionPhrases(string Class, string Name, IReadOnlyList<string> Answers)
{
    internal IReadOnlyList<PhrasePattern> Phrases { get; init; } = [];

    /// <summary>Where one of these is said, the phrases do not count.</summary>
    internal IReadOnlyList<PhrasePattern> Unless { get; init; } = [];
}
