namespace CallCoach.Coaching;

/// <summary>When the voice is too soft. Defaults stand in the shipped plan, their reasons in docs/cues/speak-up.md.</summary>
public sealed record SpeakUpOptions : RuleOptions
{
    /// <summary>Inside the band as well: this far below the level of the call's beginning.</summary>
    [Setting(3, 30, "dB")]
    public required double BelowUsualDb { get; init; }

    /// <summary>Below the band this much is enough.</summary>
    [Setting(0, 30, "dB")]
    public required double BelowUsualOutsideBandDb { get; init; }

    /// <summary>This far below the band: told whatever is usual, for the words are lost.</summary>
    [Setting(0, 30, "dB")]
    public required double BelowBandDb { get; init; }

    /// <summary>The cue clears this near to usual.</summary>
    [Setting(0, 30, "dB")]
    public required double BackWithinDb { get; init; }

    /// <summary>Speech of the agent before anything is judged.</summary>
    [Setting(3, 120, "s")]
    public required double LeastSpeechSeconds { get; init; }

    /// <summary>Confidence that the level needs.</summary>
    [Setting(0, 1, "share")]
    public required double LeastConfidence { get; init; }

    public override IEnumerable<string> Problems() =>
        [.. MustBeAbove("belowUsualDb", BelowUsualDb, "backWithinDb", BackWithinDb),
         .. MustBeAbove("belowUsualDb", BelowUsualDb, "belowUsualOutsideBandDb", BelowUsualOutsideBandDb)];
}
