namespace CallCoach.Speech;

/// <summary>How an utterance ends: where the pitch goes, and whether the last words can still be heard.</summary>
/// <param name="Contour">Final pitch movement.</param>
/// <param name="ChangeSemitones">F0 change over the last voiced stretch, at its rate for 0.4 s, semitones, positive upwards; NaN when unknown.</param>
/// <param name="Fade">The end of the sentence is at risk of not being heard.</param>
/// <param name="FadeDb">Level of the last stretch against the utterance's own earlier level beyond normal declination and what the sinking pitch explains, dB, negative when quieter; NaN when unknown.</param>
public readonly record struct Ending(Contour Contour, float ChangeSemitones, bool Fade, float FadeDb)
{
    public static readonly Ending Unknown = new(Contour.Unknown, float.NaN, false, float.NaN);
}
