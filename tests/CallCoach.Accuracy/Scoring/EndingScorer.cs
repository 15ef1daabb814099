using CallCoach.Accuracy.Corpus;
using CallCoach.Accuracy.Making;
using CallCoach.Accuracy.Reporting;

namespace CallCoach.Accuracy.Scoring;

/// <summary>Final pitch movement: rising, falling or level.</summary>
public sealed class EndingScorer : IScorer
{
    private const int ClipsPerVoice = 30;
    private const double ShortestSeconds = 1.0;

    private sealed record Judged(string Voice, string Language, Contour Truth, Contour Said, bool HasVoice, string Id);

    public string Name => "endings";

    public ScoreSheet Score(SuiteContext suite)
    {
        var clips = suite.Corpus.All.Where(clip => clip.Truth.SpanSeconds >= ShortestSeconds && IsOneUtteranceAtTheEnd(clip))
            .GroupBy(clip => clip.Voice).SelectMany(voice => voice.Shuffled(suite.Seed).Take(ClipsPerVoice));
        var made = EndingMaker.Make(suite, clips);
        var judged = SuiteContext.Map(made, item => new Judged(item.Clip.Voice, item.Clip.Language, item.Contour, Said(item.Samples), item.HasVoice, $"{item.Clip.Id} {item.Contour} {item.Semitones:+0.0;-0.0}"));
        var statements = SuiteContext.Map(suite.Corpus.Mandarin.Where(clip => !clip.IsQuestion), clip => (clip.FinalTone, Said: Said(Sound.Pad(clip.Trimmed, 0.5))));
        var clear = judged.Where(item => item.HasVoice).ToList();
        return new ScoreSheet("Endings", Method,
        [
            .. Rows("all voices", clear, true),
            .. Rows("Mandarin", [.. clear.Where(item => item.Language == "zh")], true),
            .. clear.GroupBy(item => item.Voice).SelectMany(voice => Rows(voice.Key, [.. voice], false)),
            .. Tones(statements),
            Share("endings with less than 0.15 s of voice", "answered unknown, %", judged.Where(item => !item.HasVoice), item => item.Said == Contour.Unknown),
        ])
        {
            Worst = [.. clear.Where(item => item.Said != item.Truth && item.Truth != Contour.Level).Select(item => $"{item.Id}: said {item.Said}")],
            Plots = [("endings", ConfusionPlot.Draw([.. clear.Select(item => (item.Truth, item.Said))]))],
        };
    }

    private static IEnumerable<Row> Rows(string condition, IReadOnlyList<Judged> items, bool isGoal)
    {
        var known = items.Where(item => item.Said != Contour.Unknown).ToList();
        yield return new Row("endings", condition, "rising F1", RisingF1(known), known.Count) { Target = isGoal ? Target.AtLeast(0.96) : null, Note = $"unknown taken as a miss: {RisingF1(items):0.000}" };
        yield return Share(condition, "falling recall", known.Where(item => item.Truth == Contour.Falling), item => item.Said == Contour.Falling)
            with { Target = isGoal ? Target.AtLeast(0.95) : null, Note = $"unknown taken as a miss: {Statistics.Mean(items.Where(item => item.Truth == Contour.Falling).Select(item => item.Said == Contour.Falling ? 1.0 : 0)):0.000}" };
        yield return Share(condition, "answered unknown, %", items, item => item.Said == Contour.Unknown);
        if (isGoal)
            yield return Share(condition, "level called level", known.Where(item => item.Truth == Contour.Level), item => item.Said == Contour.Level);
    }

    private static IEnumerable<Row> Tones(IReadOnlyList<(int FinalTone, Contour Said)> statements)
    {
        yield return Share("Mandarin statements as spoken", "called rising, %", statements, item => item.Said == Contour.Rising) with { Target = Target.AtMost(5) };
        foreach (var tone in statements.GroupBy(item => item.FinalTone).OrderBy(tone => tone.Key))
        {
            yield return Share($"… final tone {tone.Key}", "called rising, %", tone, item => item.Said == Contour.Rising);
            yield return Share($"… final tone {tone.Key}", "called falling, %", tone, item => item.Said == Contour.Falling);
        }
    }

    private static double RisingF1(IReadOnlyList<Judged> items) => new Counts(
        items.Count(item => item is { Truth: Contour.Rising, Said: Contour.Rising }),
        items.Count(item => item.Truth == Contour.Rising && item.Said != Contour.Rising),
        items.Count(item => item.Truth != Contour.Rising && item.Said == Contour.Rising)).F1;

    private static Row Share<T>(string condition, string measure, IEnumerable<T> items, Func<T, bool> which)
    {
        var list = items.ToList();
        var scale = measure.EndsWith('%') ? 100 : 1;
        return new Row("endings", condition, measure, scale * Statistics.Mean(list.Select(item => which(item) ? 1.0 : 0)), list.Count);
    }

    private static bool IsOneUtteranceAtTheEnd(Clip clip) => clip.Truth.Utterances is [.., { Seconds: >= 0.6 }];

    private static Contour Said(float[] samples) => Engine.Analyze(samples).Agent.Utterances is [.., var last] ? last.Ending.Contour : Contour.Unknown;

    private static string Method =>
        $"""
        At most {ClipsPerVoice} clips a voice; Praat's overlap-add gives the last 0.4 s before the end of the last voiced stretch a straight line of pitch
        that rises or falls by 4 to 8 semitones, or stays level. In Mandarin, where a syllable may rise by itself, a made rise ends 2 to 6
        semitones above the voice's 90 % quantile and a made fall as much below its 10 % quantile. What Praat measures in the
        made sound must be within 2.5 semitones of what was asked, else the item is left out. Scored is the last utterance; `unknown` is
        left out of F1 and recall, and its share stands beside. Mandarin statements as the synthesiser speaks them are the test that
        a final second tone is not called a rise.
        """;
}
