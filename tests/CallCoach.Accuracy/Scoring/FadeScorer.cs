using CallCoach.Accuracy.Corpus;
using CallCoach.Accuracy.Making;

namespace CallCoach.Accuracy.Scoring;

/// <summary>Sentence ends that can no longer be heard, against ends as they were spoken.</summary>
public sealed class FadeScorer : IScorer
{
    private const int ClipsPerVoice = 40;
    private const double ShortestLastUtteranceSeconds = 1.2;
    private const double RampSeconds = 0.6;
    private static readonly double[] DepthsDb = [15, 20, 25];
    private const double SlightDepthDb = 10;

    private sealed record Judged(Clip Clip, double DepthDb, Ending Said);

    public string Name => "fades";

    public ScoreSheet Score(SuiteContext suite)
    {
        var clips = suite.Corpus.All.Where(clip => clip.Truth.Utterances is [.., { Seconds: >= ShortestLastUtteranceSeconds }])
            .GroupBy(clip => clip.Voice).SelectMany(voice => voice.Shuffled(suite.Seed).Take(ClipsPerVoice));
        var items = SuiteContext.Map(from clip in clips from depth in (double[])[0, SlightDepthDb, .. DepthsDb] select (clip, depth),
            item => new Judged(item.clip, item.depth, Said(Sound.Pad(Fade(item.clip, item.depth), 0.5))));
        return new ScoreSheet("Fades", Method,
        [
            F1("all voices", items) with { Target = Target.AtLeast(0.95) },
            F1("Mandarin", items.Where(item => item.Clip.Language == "zh")) with { Target = Target.AtLeast(0.95) },
            .. items.GroupBy(item => item.Clip.Voice).Select(voice => F1(voice.Key, voice)),
            .. items.GroupBy(item => item.DepthDb).OrderBy(depth => depth.Key).Select(depth => Share(depth.Key == 0 ? "as spoken" : $"ramp to −{depth.Key:0} dB", depth)),
            .. items.Where(item => item is { DepthDb: 0, Clip.FinalTone: > 0 }).GroupBy(item => item.Clip.FinalTone).OrderBy(tone => tone.Key).Select(tone => Share($"as spoken, Mandarin, final tone {tone.Key}", tone)),
        ])
        {
            Worst = [.. items.Where(item => item.DepthDb == 0 ? item.Said.Fade : item.DepthDb > SlightDepthDb && !item.Said.Fade)
                .Select(item => $"{item.Clip.Id} {item.DepthDb} dB: {item.Said.FadeDb:0.0} dB{(item.Said.Fade ? ", fade" : "")}")],
        };
    }

    private static Row F1(string condition, IEnumerable<Judged> items)
    {
        var list = items.Where(item => item.DepthDb != SlightDepthDb).ToList();
        // As many negatives as positives: each natural ending stands once for each depth.
        var counts = Counts.Sum(list.Select(item => (item.DepthDb > 0, item.Said.Fade) switch
        {
            (true, true) => new Counts(1, 0, 0),
            (true, false) => new Counts(0, 1, 0),
            (false, true) => new Counts(0, 0, DepthsDb.Length),
            _ => default,
        }));
        return new Row("fades", condition, "F1", counts.F1, list.Count) { Note = $"P {counts.Precision:0.000} R {counts.Recall:0.000}" };
    }

    private static Row Share(string condition, IEnumerable<Judged> items)
    {
        var list = items.ToList();
        return new Row("fades", condition, "called fade, %", 100 * Statistics.Mean(list.Select(item => item.Said.Fade ? 1.0 : 0)), list.Count)
        {
            Note = $"fadeDb median {Statistics.Median(list.Where(item => !float.IsNaN(item.Said.FadeDb)).Select(item => (double)item.Said.FadeDb)):0.0}",
        };
    }

    /// <summary>Quieter and quieter over the last 0.6 s, a straight line in decibels.</summary>
    private static float[] Fade(Clip clip, double depthDb)
    {
        var faded = (float[])clip.Trimmed.Clone();
        var ramp = SpeechFormat.Samples(RampSeconds);
        for (var i = faded.Length - ramp; i < faded.Length; i++)
            faded[i] *= (float)Math.Pow(10, -depthDb / 20 * (i - (faded.Length - ramp)) / ramp);
        return faded;
    }

    private static Ending Said(float[] samples) => Engine.Analyze(Sound.Digitise(samples)).Agent.Utterances is [.., var last] ? last.Ending : Ending.Unknown;

    private static string Method =>
        $"""
        At most {ClipsPerVoice} clips a voice whose last utterance has {ShortestLastUtteranceSeconds} s and more, as spoken (not a fade) and with a gain ramp over the last {RampSeconds} s,
        a straight line in decibels down to {string.Join(", ", DepthsDb.Select(depth => $"−{depth:0}"))} dB (a fade). F1 over as many natural as faded ends. A ramp to −{SlightDepthDb:0} dB, which
        is within what natural ends do, informs only. Natural ends are taken as right whatever they do: some of them do weaken.
        """;
}
