using CallCoach.Speech;

namespace CallCoach.Transcription;

/// <summary>One utterance, or several close ones of the same side, to be transcribed as one.</summary>
/// <param name="Range">Where it lies in the call, without padding.</param>
/// <param name="Syllables">Acoustic syllables that the speech engine heard in it.</param>
public readonly record struct SpokenStretch(TimeRange Range, int Syllables)
{
    /// <summary>
    /// The longest pause between two utterances that are joined: half a second. A pause that short lies within a sentence, and a
    /// recogniser that hears the whole sentence makes fewer errors (docs/transcription.md).
    /// </summary>
    public static readonly TimeSpan LongestJoinedPause = TimeSpan.FromSeconds(0.5);

    /// <summary>An utterance by itself: a live call waits for no later one.</summary>
    public static SpokenStretch Of(in Utterance utterance) => new(new(utterance.Start, utterance.End), utterance.Syllables);

    /// <summary>Joins the close utterances of a call that is over, up to what one clip may hold.</summary>
    /// <param name="utterances">Of one side, in order.</param>
    public static IReadOnlyList<SpokenStretch> Join(IEnumerable<Utterance> utterances)
    {
        ArgumentNullException.ThrowIfNull(utterances);
        var stretches = new List<SpokenStretch>();
        foreach (var utterance in utterances)
        {
            var next = Of(utterance);
            if (stretches.Count > 0 && stretches[^1].Joins(next))
                stretches[^1] = stretches[^1].With(next);
            else
                stretches.Add(next);
        }
        return stretches;
    }

    /// <summary>A recogniser would hear the same sentence go on, and both fit into one clip.</summary>
    /// <param name="next">The side's next utterance.</param>
    public bool Joins(SpokenStretch next) =>
        SpeechFormat.Seconds(next.Range.Start - Range.End) <= LongestJoinedPause.TotalSeconds
        && UtteranceClips.Pad(new(Range.Start, next.Range.End)).Seconds <= RecognitionFormat.LongestClip.TotalSeconds;

    /// <summary>Both, and what lies between.</summary>
    public SpokenStretch With(SpokenStretch later) => new(new(Range.Start, later.Range.End), Syllables + later.Syllables);
}
