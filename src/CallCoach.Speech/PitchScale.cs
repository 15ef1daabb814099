namespace CallCoach.Speech;

/// <summary>Between Hz and semitones above 60 Hz, the lowest pitch that is looked for.</summary>
public static class PitchScale
{
    public const float LowestHz = 60f;

    public static float Semitones(float hz) => 12f * MathF.Log2(hz / LowestHz);

    public static float Hz(float semitones) => LowestHz * MathF.Pow(2f, semitones / 12f);
}
