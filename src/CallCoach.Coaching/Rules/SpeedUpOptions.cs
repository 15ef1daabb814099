namespace CallCoach.Coaching;

/// <summary>When talk is too slow. Defaults stand in the shipped plan, their reasons in docs/cues/speed-up.md.</summary>
public sealed record SpeedUpOptions : RuleOptions
{
    /// <summary>Inside the band as well: at most this many times the agent's usual rate.</summary>
    [Setting(0.3, 0.95, "times")]
    public required double BelowUsual { get; init; }

    /// <summary>Below the band this much is enough.</summary>
    [Setting(0.3, 1, "times")]
    public required double BelowUsualOutsideBand { get; init; }

    /// <summary>Times the usual rate above which the cue clears.</summary>
    [Setting(0.3, 1, "times")]
    public required double BackAbove { get; init; }

    /// <summary>Speech of the agent before anything is judged.</summary>
    [Setting(3, 120, "s")]
    public required double LeastSpeechSeconds { get; init; }

    /// <summary>Confidence that both rates need.</summary>
    [Setting(0, 1, "share")]
    public required double LeastConfidence { get; init; }

    public override IEnumerable<string> Problems() =>
        [.. MustBeAbove("backAbove", BackAbove, "belowUsual", BelowUsual),
         .. MustBeAbove("belowUsualOutsideBand", BelowUsualOutsideBand, "belowUsual", BelowUsual)];
}
