using CallCoach.Speech;

namespace CallCoach.Coaching;

/// <summary>One criterion of a score.</summary>
public sealed record CriterionScore
{
    /// <summary>As the card has it: pace, volume, pauses, endings …</summary>
    public required string Id { get; init; }

    /// <summary>The card's section.</summary>
    public required string Section { get; init; }

    /// <summary>Reached; null when the criterion did not apply.</summary>
    public required double? Points { get; init; }

    /// <summary>Reachable.</summary>
    public required double Of { get; init; }

    /// <summary>The reading behind it; empty when a person judges.</summary>
    public required string Reading { get; init; }

    /// <summary>Measured, in the reading's unit; NaN when unknown.</summary>
    public required double Value { get; init; }

    /// <summary>Where the value costs nothing.</summary>
    public required Band Band { get; init; }

    /// <summary>The agent's usual of this reading; NaN when unknown, or when the reading knows none.</summary>
    public required double Usual { get; init; }

    /// <summary>Why it did not apply, of <see cref="Coaching.NotApplicable"/>; null when it did.</summary>
    public required string? NotApplicable { get; init; }

    /// <summary>It failed the call.</summary>
    public bool Failed { get; init; }

    /// <summary>Where points were lost, worst first.</summary>
    public required IReadOnlyList<TimeRange> CostlyMoments { get; init; }
}
