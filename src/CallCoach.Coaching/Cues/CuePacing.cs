namespace CallCoach.Coaching;

/// <summary>When one kind of cue may be shown.</summary>
public sealed record CuePacing
{
    /// <summary>The more urgent of two cues wins; no two kinds need differ.</summary>
    [Setting(0, 100, "")]
    public required int Urgency { get; init; }

    /// <summary>How long the behaviour must last before the cue shows, in the time of the rule's <see cref="SustainClock"/>.</summary>
    [Setting(0, 120, "s")]
    public required double SustainSeconds { get; init; }

    /// <summary>From one showing of this cue to the next.</summary>
    [Setting(20, 3600, "s")]
    public required double CooldownSeconds { get; init; }

    [Setting(1, 100, "")]
    public required int MostPerCall { get; init; }

    /// <summary>It expires when the behaviour has not come back by then.</summary>
    [Setting(3, 120, "s")]
    public required double ShowSeconds { get; init; }
}
