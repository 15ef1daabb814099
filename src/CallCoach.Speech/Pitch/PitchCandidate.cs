namespace CallCoach.Speech.Pitch;

/// <summary>One thing that a hop may be: voiced at a frequency, or unvoiced.</summary>
/// <param name="Octave">log2 of the frequency in Hz; 0 for unvoiced.</param>
/// <param name="Strength">The higher the likelier, with the octave cost counted in.</param>
/// <param name="Periodicity">Normalised autocorrelation, 0 to 1.</param>
internal readonly record struct PitchCandidate(float Octave, float Strength, float Periodicity)
{
    public bool IsVoiced => Octave > 0;

    public float F0Hz => IsVoiced ? MathF.Pow(2f, Octave) : 0f;
}
