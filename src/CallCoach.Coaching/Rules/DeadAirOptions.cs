namespace CallCoach.Coaching;

/// <summary>When nobody says anything. Defaults stand in the shipped plan, their reasons in docs/cues/dead-air.md.</summary>
public sealed record DeadAirOptions : RuleOptions
{
    /// <summary>Silence of both sides.</summary>
    [Setting(2, 60, "s")]
    public required double QuietSeconds { get; init; }

    /// <summary>Speech that each side must have shown in the call: before, the line may be ringing or one-sided.</summary>
    [Setting(0, 60, "s")]
    public required double LeastSpeechSeconds { get; init; }

    /// <summary>So long after the agent asked the customer to wait, silence is agreed.</summary>
    [Setting(0, 300, "s")]
    public required double AfterHoldSeconds { get; init; }

    /// <summary>So long after a question that asks for the decision, silence is the agent's to keep.</summary>
    [Setting(0, 60, "s")]
    public required double AfterClosingSeconds { get; init; }
}
