namespace CallCoach.Coaching;

/// <summary>When talk has gone on too long without a break. Defaults stand in the shipped plan, their reasons in docs/cues/pause.md.</summary>
public sealed record PauseOptions : RuleOptions
{
    /// <summary>A silence of this length is a break that lets the customer in. The teaching says one to two seconds; a tenth less is left for the edges of a breath.</summary>
    [Setting(0.5, 3, "s")]
    public required double BreakSeconds { get; init; }
}
