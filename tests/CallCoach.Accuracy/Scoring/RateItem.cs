using CallCoach.Accuracy.Corpus;
using CallCoach.Accuracy.Making;
using CallCoach.Accuracy.Tools;

namespace CallCoach.Accuracy.Scoring;

/// <summary>One recording with known syllables, and what the engine made of it.</summary>
public sealed record RateItem(Clip Clip, double Tempo, float[] Samples, double SpanSeconds, double SpeechSeconds, ChannelMeasures Heard)
{
    private const int WorstShown = 15;

    public double Syllables => Clip.Syllables;
    public double SpeakingRate => Syllables / SpanSeconds;
    public double ArticulationRate => Syllables / SpeechSeconds;

    /// <summary>Speaks a clip at a tempo, and has the engine count.</summary>
    public static RateItem Measure(SuiteContext suite, Clip clip, double tempo)
    {
        var samples = Tempos.At(suite.Work, clip, tempo);
        return Measure(clip, tempo, samples);
    }

    /// <summary>Has the engine count in a recording as it is.</summary>
    public static RateItem Measure(Clip clip, double tempo, float[] samples)
    {
        var truth = SpeechTruth.Of(samples);
        var padded = Sound.Pad(samples, seconds: 0.5);
        return new RateItem(clip, tempo, padded, truth.SpanSeconds, truth.SpeechSeconds, Engine.Analyze(padded).Agent);
    }

    /// <summary>The largest errors, in words.</summary>
    public static IReadOnlyList<string> Worst(IEnumerable<RateItem> items) =>
    [
        .. items.Where(item => item.Tempo == 1.0)
            .OrderByDescending(item => Math.Abs(Math.Log((item.Heard.Syllables + 0.5) / item.Syllables)))
            .Take(WorstShown)
            .Select(item => $"{item.Clip.Id}: {item.Heard.Syllables} counted, {item.Syllables} true, {item.SpanSeconds:0.0} s"),
    ];
}
