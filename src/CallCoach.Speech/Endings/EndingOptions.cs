namespace CallCoach.Speech.Endings;

/// <summary>Settings of <see cref="EndingAnalyzer"/>; the defaults were chosen on the development half of the accuracy corpus.</summary>
public sealed record EndingOptions
{
    /// <summary>Fall over 0.4 s, in semitones, from which an ending is falling; 0.5 to 12.</summary>
    public float FallSemitones { get; init; } = 3.2f;

    /// <summary>Rise over 0.4 s, in semitones, from which an ending is rising; 0.5 to 12.</summary>
    public float RiseSemitones { get; init; } = 3.1f;

    /// <summary>Drop beyond normal declination, in dB, from which an ending is faded; 1 to 40.</summary>
    public float FadeDb { get; init; } = 4f;

    internal void Validate()
    {
        Check(FallSemitones, 0.5f, 12f, nameof(FallSemitones));
        Check(RiseSemitones, 0.5f, 12f, nameof(RiseSemitones));
        Check(FadeDb, 1f, 40f, nameof(FadeDb));
    }

    private static void Check(float value, float lowest, float highest, string name)
    {
        if (!(value >= lowest && value <= highest))
            throw new ArgumentOutOfRangeException(name, value, $"Must be between {lowest} and {highest}.");
    }
}
