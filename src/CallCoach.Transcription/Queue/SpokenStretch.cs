using CallCoach.Speech;

namespace CallCoach.Transcription;

/// <summary>One utterance, or several close ones of the same side, to be transcribed as one.</summary>
/// <param name="Range">Where it lies in the call, without padding.</param>
/// <param name="Syllables">Acoustic syllables that the speech engine heard in it.</param>
public readonly record struct SpokenStretch(TimeRange Range, int Syllables)
{
    public static SpokenStretch Of(in Utterance utterance) => new(new(utterance.Start, utterance.End), utterance.Syllables);

    /// <summary>This one and a later one, with what lies between.</summary>
    public SpokenStretch With(SpokenStretch later) => new(new(Range.Start, later.Range.End), Syllables + later.Syllables);
}
