namespace CallCoach.Speech.Pitch;

/// <summary>Settings of <see cref="PitchTracker"/>.</summary>
/// <remarks>Costs are in the units of Boersma (1993): a candidate's strength is its normalised autocorrelation, 0 to 1.</remarks>
public sealed record PitchOptions
{
    /// <summary>Periodicity that an unvoiced hop competes with, 0 to 1.</summary>
    public float VoicingThreshold { get; init; } = 0.53f;

    /// <summary>Amplitude against the loudest of the last seconds below which a hop counts as silent, 0 to 1.</summary>
    public float SilenceThreshold { get; init; } = 0.045f;

    /// <summary>How much a period twice as long is held against a candidate.</summary>
    public float OctaveCost { get; init; } = 0.055f;

    /// <summary>Cost of a jump by an octave from one hop to the next.</summary>
    public float OctaveJumpCost { get; init; } = 0.35f;

    /// <summary>Cost of a change between voiced and unvoiced.</summary>
    public float VoicingChangeCost { get; init; } = 0.14f;

    internal void Validate()
    {
        Check(VoicingThreshold, nameof(VoicingThreshold));
        Check(SilenceThreshold, nameof(SilenceThreshold));
        Check(OctaveCost, nameof(OctaveCost));
        Check(OctaveJumpCost, nameof(OctaveJumpCost));
        Check(VoicingChangeCost, nameof(VoicingChangeCost));
    }

    private static void Check(float value, string name)
    {
        if (value is not (>= 0f and <= 1f))
            throw new ArgumentOutOfRangeException(name, value, "Must be between 0 and 1.");
    }
}
