namespace CallCoach.Coaching;

/// <summary>What every rule lets a supervisor edit. Each rule adds its own thresholds.</summary>
public abstract record RuleOptions
{
    /// <summary>Off: the rule is not judged at all.</summary>
    public required bool On { get; init; }

    public required CuePacing Pacing { get; init; }

    /// <summary>Settings that contradict each other, each as "setting: what is wrong"; the ranges of single settings are checked before.</summary>
    public virtual IEnumerable<string> Problems() => [];

    /// <summary>The threshold that raises must lie beyond the one that clears, or the cue would flicker.</summary>
    protected static IEnumerable<string> MustBeAbove(string name, double value, string otherName, double other) =>
        value > other ? [] : [FormattableString.Invariant($"{name}: must be above {otherName} ({other}), was {value}")];
}
