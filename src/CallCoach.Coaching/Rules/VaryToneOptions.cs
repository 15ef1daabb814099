namespace CallCoach.Coaching;

/// <summary>When the voice has become flat. Defaults stand in the shipped plan, their reasons in docs/cues/vary-tone.md.</summary>
public sealed record VaryToneOptions : RuleOptions
{
    /// <summary>Below the band and at most this many times the agent's usual spread.</summary>
    [Setting(0.2, 1, "times")]
    public required double BelowUsual { get; init; }

    /// <summary>Times the band's lower edge: told whatever is usual.</summary>
    [Setting(0.2, 1, "times")]
    public required double BelowBand { get; init; }

    /// <summary>Times the band's lower edge above which the cue clears.</summary>
    [Setting(0.2, 2, "times")]
    public required double BackAboveBand { get; init; }

    /// <summary>Speech of the agent before anything is judged: melody needs sentences.</summary>
    [Setting(10, 300, "s")]
    public required double LeastSpeechSeconds { get; init; }

    /// <summary>Confidence that the spread needs.</summary>
    [Setting(0, 1, "share")]
    public required double LeastConfidence { get; init; }

    public override IEnumerable<string> Problems() => MustBeAbove("backAboveBand", BackAboveBand, "belowBand", BelowBand);
}
