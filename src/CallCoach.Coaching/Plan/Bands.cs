namespace CallCoach.Coaching;

/// <summary>The team's bands for one language. Defaults and their sources: docs/cues/README.md.</summary>
public sealed record Bands
{
    /// <summary>Syllables per second, pauses counted in.</summary>
    [Setting(1, 9, "syllables/s")]
    public required Band SpeakingRate { get; init; }

    /// <summary>Active speech level, dBFS.</summary>
    [Setting(-60, 0, "dBFS")]
    public required Band LevelDbfs { get; init; }

    /// <summary>Standard deviation of voiced F0.</summary>
    [Setting(0, 12, "semitones")]
    public required Band PitchSpreadSemitones { get; init; }

    /// <summary>Agent speech ÷ all speech.</summary>
    [Setting(0, 1, "share")]
    public required Band TalkRatio { get; init; }

    /// <summary>Agent's articulation rate ÷ the customer's.</summary>
    [Setting(0.3, 3, "times")]
    public required Band PaceRatio { get; init; }

    /// <summary>Talk without a break.</summary>
    [Setting(10, 600, "s")]
    public required Band RunSeconds { get; init; }
}
