namespace CallCoach.Coaching;

/// <summary>As loud in the last sentence as in the first. The line's own gain does not matter.</summary>
public sealed record VolumeDrillOptions : DrillOptions
{
    /// <summary>How far a sentence may lie from the middle one of all.</summary>
    [Setting(0.5, 12, "dB")]
    public required double WithinDb { get; init; }

    /// <summary>A shorter sentence has no level to speak of.</summary>
    [Setting(0.3, 5, "s")]
    public required double LeastSentenceSeconds { get; init; }
}
