namespace CallCoach.Coaching;

/// <summary>The last word of every sentence can be heard.</summary>
public sealed record EndingDrillOptions : DrillOptions
{
    /// <summary>Level of the last word against the sentence, beyond what is natural; below it, it has faded.</summary>
    [Setting(-20, 0, "dB")]
    public required double LowestFadeDb { get; init; }

    /// <summary>A shorter sentence has no end to speak of.</summary>
    [Setting(0.3, 3, "s")]
    public required double LeastSentenceSeconds { get; init; }

    /// <summary>Silence that makes an end the end of a sentence; up to this long it is a breath inside one.</summary>
    [Setting(0.25, 2, "s")]
    public required double LongestBreathSeconds { get; init; }
}
