namespace CallCoach.Speech.Pitch;

/// <summary>Pitch on the scale that ears use: twelve equal steps an octave.</summary>
public static class Semitones
{
    /// <summary>Semitones above 1 Hz; negative infinity for 0.</summary>
    public static float FromHz(float hz) => 12f * MathF.Log2(hz);

    /// <summary>The frequency so many semitones above 1 Hz.</summary>
    public static float ToHz(float semitones) => MathF.Pow(2f, semitones / 12f);
}
