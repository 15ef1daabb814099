namespace CallCoach.Coaching;

/// <summary>When the call ends without a next step. Defaults stand in the shipped plan, their reasons in docs/cues/agree-next-step.md.</summary>
public sealed record AgreeNextStepOptions : RuleOptions
{
    /// <summary>A shorter call has nothing to go on from.</summary>
    [Setting(0, 600, "s")]
    public required double LeastCallSeconds { get; init; }

    /// <summary>Talk of the customer without which there was no conversation.</summary>
    [Setting(0, 300, "s")]
    public required double LeastCustomerSeconds { get; init; }

    /// <summary>In the steps from the close on for so long, still without a next step.</summary>
    [Setting(10, 600, "s")]
    public required double ClosingSeconds { get; init; }

    /// <summary>So long after the goodbye, the cue would come too late.</summary>
    [Setting(1, 30, "s")]
    public required double FreshSeconds { get; init; }
}
