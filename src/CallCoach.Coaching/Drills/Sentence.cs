using CallCoach.Speech;

namespace CallCoach.Coaching;

/// <summary>Utterances with no more than a breath between them.</summary>
/// <param name="Range">From the first sample to one past the last.</param>
/// <param name="Syllables">In all of it.</param>
/// <param name="LevelDbfs">Of its longest utterance, dBFS.</param>
/// <param name="PitchSpreadSemitones">Of its longest utterance; NaN when unknown.</param>
/// <param name="FadeDb">Of its last utterance's end; NaN when unknown.</param>
public sealed record Sentence(TimeRange Range, int Syllables, double LevelDbfs, double PitchSpreadSemitones, double FadeDb)
{
    public double From => SpeechFormat.Seconds(Range.Start);

    public double To => SpeechFormat.Seconds(Range.End);

    /// <summary>Joins utterances into sentences.</summary>
    /// <param name="utterances">In order.</param>
    /// <param name="longestBreathSeconds">A silence up to this long lies inside a sentence.</param>
    public static IReadOnlyList<Sentence> Join(IEnumerable<Utterance> utterances, double longestBreathSeconds)
    {
        var sentences = new List<Sentence>();
        var longest = 0L;
        foreach (var next in utterances)
        {
            var length = next.End - next.Start;
            var alone = new Sentence(new TimeRange(next.Start, next.End), next.Syllables, next.LevelDbfs, next.PitchSpreadSemitones, next.Ending.FadeDb);
            if (sentences.Count == 0 || SpeechFormat.Seconds(next.Start - sentences[^1].Range.End) > longestBreathSeconds)
            {
                sentences.Add(alone);
                longest = length;
                continue;
            }
            var before = sentences[^1];
            var voice = length > longest ? alone : before;
            sentences[^1] = voice with
            {
                Range = before.Range with { End = next.End }, Syllables = before.Syllables + next.Syllables, FadeDb = alone.FadeDb,
            };
            longest = Math.Max(longest, length);
        }
        return sentences;
    }
}
