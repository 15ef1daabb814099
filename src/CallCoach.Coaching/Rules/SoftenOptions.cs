namespace CallCoach.Coaching;

/// <summary>When the voice is too loud. Defaults stand in the shipped plan, their reasons in docs/cues/soften.md.</summary>
public sealed record SoftenOptions : RuleOptions
{
    /// <summary>Inside the band as well: this far above the level of the call's beginning.</summary>
    [Setting(3, 30, "dB")]
    public required double AboveUsualDb { get; init; }

    /// <summary>Above the band this much is enough.</summary>
    [Setting(0, 30, "dB")]
    public required double AboveUsualOutsideBandDb { get; init; }

    /// <summary>This far above the band: told whatever is usual, for the line distorts.</summary>
    [Setting(0, 30, "dB")]
    public required double AboveBandDb { get; init; }

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
        [.. MustBeAbove("aboveUsualDb", AboveUsualDb, "backWithinDb", BackWithinDb),
         .. MustBeAbove("aboveUsualDb", AboveUsualDb, "aboveUsualOutsideBandDb", AboveUsualOutsideBandDb)];
}
