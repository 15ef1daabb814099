namespace CallCoach.Coaching;

/// <summary>How many cues a call bears, of all kinds together.</summary>
public sealed record CallPacing
{
    /// <summary>Most cues shown in any <see cref="BudgetSeconds"/>.</summary>
    [Setting(1, 10, "")]
    public required int BudgetCues { get; init; }

    [Setting(10, 600, "s")]
    public required double BudgetSeconds { get; init; }

    /// <summary>A cue stays at least as long as a glance needs, even when the behaviour is back or a more urgent cue waits.</summary>
    [Setting(0, 10, "s")]
    public required double LeastShownSeconds { get; init; }

    /// <summary>A behaviour that is back within this time counts as changed by the cue.</summary>
    [Setting(5, 60, "s")]
    public required double FollowSeconds { get; init; }
}
