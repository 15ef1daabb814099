namespace CallCoach.Speech.Endings;

/// <summary>Settings of <see cref="EndingAnalyzer"/>.</summary>
public sealed record EndingOptions
{
    /// <summary>Movement, in semitones, from which an ending is falling or rising; 0.5 to 12.</summary>
    public float MovementSemitones { get; init; } = 2f;

    /// <summary>Drop beyond normal declination, in dB, from which an ending is faded; 1 to 40.</summary>
    public float FadeDb { get; init; } = 5f;

    internal void Validate()
    {
        if (MovementSemitones is not (>= 0.5f and <= 12f))
            throw new ArgumentOutOfRangeException(nameof(MovementSemitones), MovementSemitones, "Must be between 0.5 and 12 semitones.");
        if (FadeDb is not (>= 1f and <= 40f))
            throw new ArgumentOutOfRangeException(nameof(FadeDb), FadeDb, "Must be between 1 and 40 dB.");
    }
}
