namespace CallCoach.Coaching;

/// <summary>When the agent takes the word back after asking for the decision. Defaults stand in the shipped plan, their reasons in docs/cues/hold-silence.md.</summary>
public sealed record HoldSilenceOptions : RuleOptions
{
    /// <summary>Silence to keep after the question; whoever has waited so long may go on.</summary>
    [Setting(2, 30, "s")]
    public required double KeepSeconds { get; init; }

    /// <summary>Sound of the agent after the question that counts as talking on, and of the customer that counts as an answer.</summary>
    [Setting(0.1, 3, "s")]
    public required double SoundSeconds { get; init; }

    /// <summary>So long after the silence was broken, the cue would come too late to be understood.</summary>
    [Setting(1, 30, "s")]
    public required double FreshSeconds { get; init; }
}
