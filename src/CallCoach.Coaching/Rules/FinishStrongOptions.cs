namespace CallCoach.Coaching;

/// <summary>When fading sentence ends have become a habit. Defaults stand in the shipped plan, their reasons in docs/cues/finish-strong.md.</summary>
public sealed record FinishStrongOptions : RuleOptions
{
    /// <summary>How many of the last sentence ends are looked at; nothing is said before there are so many.</summary>
    [Setting(3, 20, "")]
    public required int Sentences { get; init; }

    /// <summary>Faded ones among them that make a habit.</summary>
    [Setting(0.2, 1, "share")]
    public required double Share { get; init; }

    /// <summary>A shorter utterance has no end to speak of.</summary>
    [Setting(0.3, 3, "s")]
    public required double LeastUtteranceSeconds { get; init; }

    /// <summary>Silence after an utterance that makes its end the end of a sentence; shorter is a breath inside one.</summary>
    [Setting(0.25, 2, "s")]
    public required double LeastSilenceSeconds { get; init; }
}
