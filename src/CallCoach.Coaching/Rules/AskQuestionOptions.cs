namespace CallCoach.Coaching;

/// <summary>When the agent has most of the talk. Defaults stand in the shipped plan, their reasons in docs/cues/ask-question.md.</summary>
public sealed record AskQuestionOptions : RuleOptions
{
    /// <summary>How far back the share of talk is counted.</summary>
    [Setting(60, 600, "s")]
    public required double WindowSeconds { get; init; }

    /// <summary>Above the band's upper edge by this much; it clears at the edge.</summary>
    [Setting(0, 0.4, "share")]
    public required double AboveBandShare { get; init; }

    /// <summary>Talk of both together in the window.</summary>
    [Setting(20, 600, "s")]
    public required double LeastTalkSeconds { get; init; }

    /// <summary>Talk of the customer in the window: without it the ratio is no evidence, but an empty line or a listener who only says yes.</summary>
    [Setting(1, 120, "s")]
    public required double LeastCustomerSeconds { get; init; }

    /// <summary>A turn of the customer of at least this length is a talk that has begun: the cue clears.</summary>
    [Setting(1, 20, "s")]
    public required double CustomerTurnSeconds { get; init; }
}
