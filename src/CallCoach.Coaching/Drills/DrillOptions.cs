namespace CallCoach.Coaching;

/// <summary>What every drill lets a trainer set. Defaults stand in the drills that ship, their sources in docs/drills.md.</summary>
public abstract record DrillOptions
{
    /// <summary>So many sentences, pauses or answers are judged at least; with fewer there is no result.</summary>
    [Setting(1, 30, "")]
    public required int Least { get; init; }

    /// <summary>Share of them that must be right, 0 to 1.</summary>
    [Setting(0.1, 1, "share")]
    public required double Share { get; init; }

    /// <summary>Settings that contradict each other, each as "setting: what is wrong"; the ranges of single settings are checked before.</summary>
    public virtual IEnumerable<string> Problems() => [];

    private protected static IEnumerable<string> MustBeAbove(string name, double value, string otherName, double other) =>
        value > other ? [] : [FormattableString.Invariant($"{name}: must be above {otherName} ({other}), was {value}")];
}
