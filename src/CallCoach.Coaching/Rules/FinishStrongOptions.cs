namespace CallCoach.Coaching;

/// <summary>When fading sentence ends have become a habit. Defaults stand in the shipped plan, their reasons in docs/cues/finish-strong.md.</summary>
public sealed record FinishStrongOptions : RuleOptions
{
    /// <summary>How many of the last sentence ends are looked at.</summary>
    [Setting(3, SentenceEnds.Capacity, "")]
    public required int Sentences { get; init; }

    /// <summary>All of them must lie within so long: older ones are no habit of this moment.</summary>
    [Setting(20, 600, "s")]
    public required double WithinSeconds { get; init; }

    /// <summary>Faded ones among them that make a habit.</summary>
    [Setting(0.2, 1, "share")]
    public required double Share { get; init; }

    /// <summary>Their mean must also lie this far below the mean of the sentences before: natural ends of one voice differ by about 3 dB, the mean of seven by little more than one.</summary>
    [Setting(1, 20, "dB")]
    public required double BelowUsualDb { get; init; }

    /// <summary>So many sentence ends before those make a usual; nothing is said earlier.</summary>
    [Setting(3, 50, "")]
    public required int UsualSentences { get; init; }

    /// <summary>A shorter utterance has no end to speak of.</summary>
    [Setting(0.3, 3, "s")]
    public required double LeastUtteranceSeconds { get; init; }

    /// <summary>Silence after an utterance that makes its end the end of a sentence; shorter is a breath inside one.</summary>
    [Setting(0.25, 2, "s")]
    public required double LeastSilenceSeconds { get; init; }
}
