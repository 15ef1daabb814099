namespace CallCoach.Coaching;

/// <summary>When agent and customer talk at different paces. Defaults stand in the shipped plan, their reasons in docs/cues/match-pace.md.</summary>
public sealed record MatchPaceOptions : RuleOptions
{
    /// <summary>The faster side's rate ÷ the slower's from which the cue raises; it clears inside the band of the pace ratio.</summary>
    [Setting(1.1, 3, "times")]
    public required double Apart { get; init; }

    /// <summary>Recent speech of either side that its rate rests on; less is not compared.</summary>
    [Setting(5, 60, "s")]
    public required double SpeechSeconds { get; init; }

    /// <summary>Older talk of the customer is no longer the customer's pace.</summary>
    [Setting(30, 600, "s")]
    public required double LookBackSeconds { get; init; }
}
