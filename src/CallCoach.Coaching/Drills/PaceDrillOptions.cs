namespace CallCoach.Coaching;

/// <summary>Speak between two rails. A sentence's rate counts the breaths inside it in.</summary>
public sealed record PaceDrillOptions : DrillOptions
{
    /// <summary>Lower rail, syllables per second.</summary>
    [Setting(1, 9, "syllables/s")]
    public required double LowestRate { get; init; }

    /// <summary>Upper rail, syllables per second.</summary>
    [Setting(1, 9, "syllables/s")]
    public required double HighestRate { get; init; }

    /// <summary>A shorter sentence has no pace to speak of.</summary>
    [Setting(0.5, 5, "s")]
    public required double LeastSentenceSeconds { get; init; }

    public override IEnumerable<string> Problems() => MustBeAbove("highestRate", HighestRate, "lowestRate", LowestRate);
}
