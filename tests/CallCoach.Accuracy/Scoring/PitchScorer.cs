using System.Globalization;
using CallCoach.Accuracy.Corpus;
using CallCoach.Accuracy.Making;
using CallCoach.Accuracy.Tools;

namespace CallCoach.Accuracy.Scoring;

/// <summary>F0 and voicing, frame by frame, against Praat.</summary>
public sealed class PitchScorer : IScorer
{
    private const int ClipsPerVoice = 30;
    private const double GrossShare = 0.2;

    private readonly record struct Tally(long Frames, long Agreed, long BothVoiced, long Gross, double SemitoneErrors);

    public string Name => "pitch";

    public ScoreSheet Score(SuiteContext suite)
    {
        var clips = suite.Corpus.All.GroupBy(clip => clip.Voice).SelectMany(voice => voice.Shuffled(suite.Seed).Take(ClipsPerVoice)).ToList();
        var truths = Praat.Ask(suite.Work, "pitch", [.. clips.Select(clip => new Praat.Question(clip.Samples))]).Select(Read).ToList();
        var rows = new List<Row>();
        rows.AddRange(Rows("clean", clips, truths, clip => clip.Samples, true));
        rows.AddRange(Rows("G.711 µ-law", clips, truths, clip => Sox.Codec(clip.Samples, "ul"), false));
        rows.AddRange(Rows("white noise 15 dB", clips, truths, clip => Sound.AddNoise(clip.Samples, clip.Truth.ActiveLevelDbfs, Noise.White(clip.Samples.Length, suite.Random(clip.Id)), 15), false));
        foreach (var voice in clips.Select(clip => clip.Voice).Distinct())
        {
            var own = clips.Zip(truths).Where(pair => pair.First.Voice == voice).ToList();
            rows.AddRange(Rows(voice, [.. own.Select(pair => pair.First)], [.. own.Select(pair => pair.Second)], clip => clip.Samples, false));
        }
        return new ScoreSheet("F0", Method, rows);
    }

    private static IEnumerable<Row> Rows(string condition, IReadOnlyList<Clip> clips, IReadOnlyList<float[]> truths, Func<Clip, float[]> make, bool isGoal)
    {
        var tallies = SuiteContext.Map(clips.Zip(truths), pair => Compare(pair.First, pair.Second, Engine.Analyze(make(pair.First))));
        var sum = tallies.Aggregate((a, b) => new Tally(a.Frames + b.Frames, a.Agreed + b.Agreed, a.BothVoiced + b.BothVoiced, a.Gross + b.Gross, a.SemitoneErrors + b.SemitoneErrors));
        yield return new Row("F0", condition, "gross errors (> 20 %), %", 100.0 * sum.Gross / sum.BothVoiced, (int)sum.BothVoiced) { Target = isGoal ? Target.AtMost(2) : null };
        yield return new Row("F0", condition, "voicing agreement in speech, %", 100.0 * sum.Agreed / sum.Frames, (int)sum.Frames) { Target = isGoal ? Target.AtLeast(92) : null };
        if (isGoal)
            yield return new Row("F0", condition, "mean fine error, semitones", sum.SemitoneErrors / (sum.BothVoiced - sum.Gross), (int)sum.BothVoiced);
    }

    private static Tally Compare(Clip clip, float[] truth, Heard heard)
    {
        var tally = default(Tally);
        foreach (var (frame, f0) in heard.Log.Frames(Side.Agent).Zip(truth).Where(pair => clip.Truth.Sounds.Any(sound => pair.First.Position >= sound.Start && pair.First.Position < sound.End)))
        {
            var both = frame.F0Hz > 0 && f0 > 0;
            var isGross = both && Math.Abs(frame.F0Hz - f0) > GrossShare * f0;
            tally = new Tally(
                tally.Frames + 1,
                tally.Agreed + (frame.F0Hz > 0 == f0 > 0 ? 1 : 0),
                tally.BothVoiced + (both ? 1 : 0),
                tally.Gross + (isGross ? 1 : 0),
                tally.SemitoneErrors + (both && !isGross ? Math.Abs(12 * Math.Log2(frame.F0Hz / f0)) : 0));
        }
        return tally;
    }

    private static float[] Read(string line) =>
        [.. line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(f0 => float.Parse(f0, CultureInfo.InvariantCulture))];

    private static string Method =>
        $"""
        At most {ClipsPerVoice} clips a voice, every 10 ms inside speech, against Praat's autocorrelation with its standard settings (silence 0.03, voicing
        0.45, octave 0.01, jump 0.35, voiced/unvoiced 0.14) and the voice's range by two passes (De Looze and Hirst 2008). This Praat, 6.3,
        is older than the filtered autocorrelation of 6.4. In noise the truth is Praat's answer on the clean clip.
        """;
}
