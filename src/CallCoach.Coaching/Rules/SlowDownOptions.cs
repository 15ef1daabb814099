namespace CallCoach.Coaching;

/// <summary>When talk is too fast. Defaults stand in the shipped plan, their reasons in docs/cues/slow-down.md.</summary>
public sealed record SlowDownOptions : RuleOptions
{
    /// <summary>Inside the band as well: this many times the agent's usual articulation rate is a rush. The words of one voice vary by about 10 % from one 6 s window to the next, so this is three deviations.</summary>
    [Setting(1.1, 3, "times")]
    public required double AboveUsual { get; init; }

    /// <summary>Outside the band this much is enough: the team finds it fast, and it is faster than usual.</summary>
    [Setting(1, 3, "times")]
    public required double AboveUsualOutsideBand { get; init; }

    /// <summary>Times the band's upper edge: told to those as well whose usual lies above the band, or is unknown.</summary>
    [Setting(1, 2, "times")]
    public required double AboveBand { get; init; }

    /// <summary>Times usual: the cue clears when either rate is below, and does not come while the speaking rate is.</summary>
    [Setting(1, 2, "times")]
    public required double BackBelow { get; init; }

    /// <summary>Speech of the agent before anything is judged.</summary>
    [Setting(3, 120, "s")]
    public required double LeastSpeechSeconds { get; init; }

    /// <summary>Confidence that both rates need.</summary>
    [Setting(0, 1, "share")]
    public required double LeastConfidence { get; init; }

    public override IEnumerable<string> Problems() =>
        [.. MustBeAbove("aboveUsual", AboveUsual, "backBelow", BackBelow),
         .. MustBeAbove("aboveUsual", AboveUsual, "aboveUsualOutsideBand", AboveUsualOutsideBand)];
}
