using System.Globalization;
using CallCoach.Accuracy.Corpus;
using CallCoach.Accuracy.Making;
using CallCoach.Accuracy.Tools;

namespace CallCoach.Accuracy.Scoring;

/// <summary>Pitch spread of voices as they are and with a flattened contour: one threshold must part them.</summary>
public sealed class MonotoneScorer : IScorer
{
    private const int PassagesPerVoice = 6;
    private const int ClipsPerPassage = 5;
    private const double Remaining = 0.25;

    private sealed record Measured(string Voice, double Natural, double Flat, double PraatNatural, double PraatFlat, bool IsLessLively);

    public string Name => "monotone";

    public ScoreSheet Score(SuiteContext suite)
    {
        var passages = suite.Corpus.All.GroupBy(clip => clip.Voice)
            .SelectMany(voice => voice.Shuffled(suite.Seed).Chunk(ClipsPerPassage).Take(PassagesPerVoice))
            .Select(clips => (clips[0].Voice, PassageMaker.Join(clips, 0.5).Samples)).ToList();
        var flat = Praat.Make(suite.Work, "flatten", [.. passages.Select(item => new Praat.Question(item.Samples, Remaining))]);
        var praat = PraatSpread(suite, [.. passages.Select(item => item.Samples), .. flat.Select(made => made.Sound)]);
        var measured = SuiteContext.Map(passages.Select((item, i) => (item, i)), pair =>
            Compare(pair.item.Voice, pair.item.Samples, flat[pair.i].Sound, praat[pair.i], praat[passages.Count + pair.i]));
        var voices = measured.GroupBy(item => item.Voice).Select(voice => new Measured(
            voice.Key, voice.Average(item => item.Natural), voice.Average(item => item.Flat), voice.Average(item => item.PraatNatural), voice.Average(item => item.PraatFlat), voice.All(item => item.IsLessLively))).ToList();
        var threshold = BestThreshold(voices);
        return new ScoreSheet("Monotone", Method,
        [
            new Row("monotone", "every voice", "voices parted by one threshold, %", 100 * voices.Average(voice => Parted(voice, threshold)), voices.Count) { Target = Target.AtLeast(100), Note = $"at {threshold:0.00} semitones" },
            new Row("monotone", "every passage", "passages on the right side, %", 100 * measured.Average(item => Parted(item, threshold)), 2 * measured.Count),
            new Row("liveliness", "every passage", "lower when flattened, %", 100 * measured.Average(item => item.IsLessLively ? 1.0 : 0), measured.Count),
            .. voices.Select(voice => new Row("pitch spread", voice.Voice, "as spoken, semitones", voice.Natural, PassagesPerVoice)
                { Peer = voice.PraatNatural, PeerName = "Praat F0", Note = $"flattened {voice.Flat:0.00}, by Praat {voice.PraatFlat:0.00}" }),
        ]);
    }

    private static double BestThreshold(IReadOnlyList<Measured> voices)
    {
        var edges = voices.SelectMany(voice => new[] { voice.Natural, voice.Flat }).Order().ToList();
        return edges.Zip(edges.Skip(1), (low, high) => (Middle: (low + high) / 2, Gap: high - low))
            .OrderByDescending(cut => voices.Sum(voice => Parted(voice, cut.Middle))).ThenByDescending(cut => cut.Gap).First().Middle;
    }

    // 1 when both lie on their own side.
    private static double Parted(Measured voice, double threshold) => (voice.Natural > threshold ? 0.5 : 0) + (voice.Flat <= threshold ? 0.5 : 0);

    private static Measured Compare(string voice, float[] natural, float[] flat, double praatNatural, double praatFlat)
    {
        var (spoken, flattened) = (Engine.Analyze(natural).Agent, Engine.Analyze(flat).Agent);
        return new Measured(voice, spoken.PitchSpreadSemitones, flattened.PitchSpreadSemitones, praatNatural, praatFlat, flattened.Liveliness < spoken.Liveliness);
    }

    private static IReadOnlyList<double> PraatSpread(SuiteContext suite, IReadOnlyList<float[]> sounds) =>
    [
        .. Praat.Ask(suite.Work, "pitch", [.. sounds.Select(sound => new Praat.Question(sound))])
            .Select(line => Statistics.Deviation(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(f0 => double.Parse(f0, CultureInfo.InvariantCulture)).Where(f0 => f0 > 0).Select(f0 => 12 * Math.Log2(f0)))),
    ];

    private static string Method =>
        $"""
        At most {PassagesPerVoice} passages a voice of {ClipsPerPassage} clips each, as spoken and with a contour that Praat's overlap-add compressed to a quarter of its
        movement. Figure: voices whose mean pitch spread lies above the one threshold as spoken and below it when flattened.
        """;
}
