namespace CallCoach.Speech.Pitch;

/// <summary>Pitch of one hop.</summary>
/// <param name="F0Hz">Fundamental frequency, 60 to 500 Hz; 0 when unvoiced.</param>
/// <param name="Confidence">How periodic the sound is, 0 (noise or silence) to 1 (a steady tone); known for unvoiced hops too.</param>
public readonly record struct PitchReading(float F0Hz, float Confidence)
{
    public static readonly PitchReading Unvoiced;

    public bool IsVoiced => F0Hz > 0;
}
