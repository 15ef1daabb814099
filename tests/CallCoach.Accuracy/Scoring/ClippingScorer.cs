using CallCoach.Accuracy.Making;

namespace CallCoach.Accuracy.Scoring;

/// <summary>Share of samples at full scale.</summary>
public sealed class ClippingScorer : IScorer
{
    private const int ClipsPerVoice = 10;
    private static readonly double[] OverDb = [0, 3, 6, 12, 18];

    public string Name => "clipping";

    public ScoreSheet Score(SuiteContext suite)
    {
        var clips = suite.Corpus.All.GroupBy(clip => clip.Voice).SelectMany(voice => Corpus.Split.Shuffled(voice, suite.Seed).Take(ClipsPerVoice));
        var items = SuiteContext.Map(from clip in clips from over in OverDb select (clip, over), item => (item.over, Errors: Compare(item.clip.Trimmed, item.over)));
        return new ScoreSheet("Clipping", Method,
        [
            new Row("clipping", "0 to 18 dB over full scale", "mean error, points", Statistics.Mean(items.Select(item => Math.Abs(item.Errors.Heard - item.Errors.Truth))), items.Count) { Target = Target.AtMost(0.1) },
            .. OverDb.Select(over => new Row("clipping", $"{over} dB over", "heard, %", Statistics.Mean(items.Where(item => item.over == over).Select(item => item.Errors.Heard)), items.Count / OverDb.Length)
                { Note = $"true {Statistics.Mean(items.Where(item => item.over == over).Select(item => item.Errors.Truth)):0.00}" }),
        ]);
    }

    private static (double Truth, double Heard) Compare(float[] speech, double overDb)
    {
        var sound = Sound.Digitise(Sound.Gain(speech, overDb - 20 * Math.Log10(speech.Max(Math.Abs))));
        var truth = 100.0 * sound.Count(sample => Math.Abs(sample) >= 32767f / 32768f) / sound.Length;
        return (truth, 100 * Engine.Analyze(sound).Agent.ClippedShare);
    }

    private static string Method =>
        """
        Clips whose highest peak is brought to 0, 3, 6, 12 and 18 dB over full scale and cut off there. Truth: samples at full scale ÷ all
        samples from the first sound to the last.
        """;
}
