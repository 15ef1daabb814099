namespace CallCoach.Coaching;

/// <summary>High, middle and low in every sentence.</summary>
public sealed record PitchDrillOptions : DrillOptions
{
    /// <summary>Standard deviation of the voice's pitch over a sentence.</summary>
    [Setting(0.5, 8, "semitones")]
    public required double LeastSpreadSemitones { get; init; }

    /// <summary>More sounds acted.</summary>
    [Setting(1, 12, "semitones")]
    public required double MostSpreadSemitones { get; init; }

    /// <summary>A shorter sentence has no melody to speak of.</summary>
    [Setting(0.5, 5, "s")]
    public required double LeastSentenceSeconds { get; init; }

    public override IEnumerable<string> Problems() => MustBeAbove("mostSpreadSemitones", MostSpreadSemitones, "leastSpreadSemitones", LeastSpreadSemitones);
}
