namespace CallCoach.Speech;

/// <summary>How lively a voice is: an acoustic fact from how much pitch and level move; no feeling is inferred.</summary>
public static class Liveliness
{
    // A compressed, monotone contour has about 1 semitone and 4 dB, animated speech about 5 semitones and 9 dB.
    private const float FlatSemitones = 1f, LivelySemitones = 5f, FlatDb = 4f, LivelyDb = 10f;

    /// <summary>0 (flat) to 1 (lively); NaN when either spread is unknown.</summary>
    public static float Of(float pitchSpreadSemitones, float levelSpreadDb) =>
        0.7f * Share(pitchSpreadSemitones, FlatSemitones, LivelySemitones) + 0.3f * Share(levelSpreadDb, FlatDb, LivelyDb);

    private static float Share(float value, float low, float high) => Math.Clamp((value - low) / (high - low), 0f, 1f);
}
