namespace CallCoach.Coaching;

/// <summary>When cutting in has become a habit. Defaults stand in the shipped plan, their reasons in docs/cues/let-them-finish.md.</summary>
public sealed record LetThemFinishOptions : RuleOptions
{
    /// <summary>Interruptions that make a habit.</summary>
    [Setting(1, 10, "")]
    public required int Interruptions { get; init; }

    /// <summary>Within so long.</summary>
    [Setting(30, 900, "s")]
    public required double WithinSeconds { get; init; }

    /// <summary>So long after the last one began, the cue would come too late to be understood.</summary>
    [Setting(1, 30, "s")]
    public required double FreshSeconds { get; init; }
}
