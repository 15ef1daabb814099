using CallCoach.Speech;

namespace CallCoach.Coaching;

/// <summary>How a stretch of talk sounded.</summary>
internal static class VoiceOf
{
    /// <summary>Articulation rate and level over the utterances of a stretch; null where nothing is known.</summary>
    /// <param name="utterances">Of the speaker; null when the sound is not known.</param>
    /// <param name="start">Seconds.</param>
    /// <param name="end">Seconds.</param>
    public static (double Rate, double LevelDbfs)? Stretch(IReadOnlyList<Utterance>? utterances, double start, double end)
    {
        var within = (utterances ?? []).Where(utterance => Middle(utterance) >= start && Middle(utterance) <= end && !float.IsNaN(utterance.ArticulationRate)).ToList();
        var seconds = within.Sum(utterance => utterance.DurationSeconds);
        if (seconds <= 0 || within.Sum(utterance => utterance.Syllables) == 0)
            return null;
        var power = within.Sum(utterance => Math.Pow(10, utterance.LevelDbfs / 10) * utterance.DurationSeconds) / seconds;
        return (within.Sum(utterance => utterance.Syllables) / seconds, 10 * Math.Log10(power));
    }

    private static double Middle(in Utterance utterance) => SpeechFormat.Seconds((utterance.Start + utterance.End) / 2);
}
