namespace CallCoach.Transcription.Gate;

/// <summary>Keeps what can have been said in a stretch of speech, and drops what a recogniser made up.</summary>
/// <remarks>
/// The judge is the sound: the speech engine counted the syllables of the stretch, and a text of many more was not spoken in it.
/// The margins are wide, for a wrongly dropped line is worse than a wrong word: the engine misses up to a third of the syllables of
/// fast or mumbled speech.
/// </remarks>
internal static class TextGate
{
    /// <summary>Speech shorter than this, in seconds, is no word: a click, a breath, the end of a tone.</summary>
    public const double ShortestSpeechSeconds = 0.1;

    private const double FastestSyllablesPerSecond = 12;     // the fastest speakers reach 9 to 10 over a sentence
    private const int SpareSyllables = 4;
    private const int LoopRepeats = 4;                       // "no, no, no" is speech

    /// <returns>The text, without loops; null for what cannot have been said.</returns>
    /// <param name="text">What the recogniser wrote.</param>
    /// <param name="seconds">Length of the speech.</param>
    /// <param name="syllables">That the engine heard in it.</param>
    public static string? Pass(string text, double seconds, int syllables)
    {
        var trimmed = text.Trim();
        if (!trimmed.Any(char.IsLetterOrDigit) || SilencePhrases.Shipped.IsNeverSaid(trimmed))
            return null;
        if (!Fits(trimmed, seconds, syllables))
            trimmed = RepeatedText.Collapse(trimmed, LoopRepeats);
        if (!Fits(trimmed, seconds, syllables) || (syllables == 0 && SilencePhrases.Shipped.IsDoubtful(trimmed)))
            return null;
        return trimmed;
    }

    private static bool Fits(string text, double seconds, int syllables)
    {
        var written = TextSyllables.Count(text);
        return written <= 2 * syllables + SpareSyllables && written <= FastestSyllablesPerSecond * seconds + SpareSyllables;
    }
}
