using CallCoach.Accuracy.Corpus;
using CallCoach.Accuracy.Making;
using CallCoach.Accuracy.Peers;
using CallCoach.Accuracy.Reporting;

namespace CallCoach.Accuracy.Scoring;

/// <summary>Speaking and articulation rate of recorded people, faster and slower than they spoke.</summary>
public sealed class RateScorer : IScorer
{
    private const int MostClipsPerVoice = 60;
    private static readonly double[] Tempos = [0.8, 0.9, 1.0, 1.1, 1.2, 1.3];

    public string Name => "rate";

    public ScoreSheet Score(SuiteContext suite)
    {
        var clips = suite.Corpus.RateRecordings.GroupBy(clip => clip.Voice)
            .SelectMany(voice => voice.Shuffled(suite.Seed).Take(MostClipsPerVoice));
        var items = SuiteContext.Map(from clip in clips from tempo in Tempos select (clip, tempo), item => RateItem.Measure(suite, item.clip, item.tempo));
        var peers = suite.WithPeers ? PraatNuclei.Measure(suite, items.Select(item => item.Samples)) : null;
        return new ScoreSheet("Speaking rate", Method(), [.. Rows(items, peers)])
        {
            Worst = RateItem.Worst(items),
            Plots = [("rate", RatePlot.Draw(items))],
        };
    }

    private static IEnumerable<Row> Rows(IReadOnlyList<RateItem> items, IReadOnlyList<NucleiCount>? peers)
    {
        var all = new RateFigures(items, peers);
        yield return all.Row("speaking rate", "tempo 0.8–1.3", "r with truth", RateFigures.SpeakingCorrelation, Target.AtLeast(0.95));
        yield return all.Row("speaking rate", "tempo 0.8–1.3", "mean relative error, %", RateFigures.SpeakingError, Target.AtMost(6));
        foreach (var tempo in Tempos)
            yield return all.Where(item => item.Tempo == tempo)
                .Row("syllables", $"tempo {tempo:0.0}", "counted ÷ true", RateFigures.CountRatio, Target.Between(0.96, 1.04));
        yield return all.Row("articulation rate", "tempo 0.8–1.3", "r with truth", RateFigures.ArticulationCorrelation, Target.AtLeast(0.93));
        yield return all.Row("articulation rate", "tempo 0.8–1.3", "mean relative error, %", RateFigures.ArticulationError);
        foreach (var voice in items.Select(item => item.Clip.Voice).Distinct())
        {
            var own = all.Where(item => item.Clip.Voice == voice);
            yield return own.Row("speaking rate", voice, "r with truth", RateFigures.SpeakingCorrelation);
            yield return own.Row("speaking rate", voice, "mean relative error, %", RateFigures.SpeakingError);
            yield return own.Row("syllables", voice, "counted ÷ true", RateFigures.CountRatio);
        }
        var long6 = all.Where(item => item.SpanSeconds >= 6);
        yield return long6.Row("speaking rate", "recordings of 6 s and more", "mean relative error, %", RateFigures.SpeakingError);
    }

    private static string Method() =>
        $"""
        Prompts and sentences of at least 2 s and 6 syllables (at most {MostClipsPerVoice} a voice) whose text leaves no choice of
        words, each spoken at tempo {string.Join(", ", Tempos.Select(tempo => tempo.ToString("0.0")))} by `sox tempo -s`, half a second of
        silence before and after, each analysed from cold. Syllables: vowels of the CMU dictionary in English, vowel phonemes of
        espeak-ng in the other languages. True speaking rate: syllables ÷ time from the first sound to the last; true articulation
        rate: syllables ÷ time in utterances (silences of 250 ms and more left out), both by the energy of the recording.
        """;
}
