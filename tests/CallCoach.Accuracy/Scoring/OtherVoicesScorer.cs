using CallCoach.Accuracy.Corpus;
using CallCoach.Accuracy.Peers;

namespace CallCoach.Accuracy.Scoring;

/// <summary>Speaking rate of voices that are unlike the prompts: flite's three and Mandarin, each at three speeds.</summary>
public sealed class OtherVoicesScorer : IScorer
{
    private const int FewestSyllables = 6;
    private static readonly double[] Stretches = [0.8, 1.0, 1.3];
    private static readonly int[] Speeds = [160, 200, 250];

    public string Name => "voices";

    public ScoreSheet Score(SuiteContext suite)
    {
        var clips = Stretches.SelectMany(stretch => new FliteVoices(suite.Work).Load(stretch).Select(clip => (clip, speed: 1 / stretch)))
            .Concat(Speeds.SelectMany(speed => new MandarinVoices(suite.Work).Load(speed).Select(clip => (clip, speed: speed / (double)MandarinVoices.UsualSpeed))))
            .Where(item => item.clip.Half == suite.Half && item.clip.Syllables >= FewestSyllables);
        var items = SuiteContext.Map(clips, item => RateItem.Measure(item.clip, item.speed, item.clip.Samples));
        var peers = suite.WithPeers ? PraatNuclei.Measure(suite, items.Select(item => item.Samples)) : null;
        return new ScoreSheet("Speaking rate of other voices", Method, [.. Rows(items, peers)]) { Worst = RateItem.Worst(items) };
    }

    private static IEnumerable<Row> Rows(IReadOnlyList<RateItem> items, IReadOnlyList<NucleiCount>? peers)
    {
        var all = new RateFigures(items, peers);
        foreach (var group in items.Select(item => Group(item.Clip)).Distinct())
            yield return all.Where(item => Group(item.Clip) == group).Row("speaking rate", group, "mean relative error, %", RateFigures.SpeakingError, Target.AtMost(8));
        foreach (var (voice, speed) in items.Select(item => (item.Clip.Voice, item.Tempo)).Distinct())
        {
            var own = all.Where(item => item.Clip.Voice == voice && item.Tempo == speed);
            yield return own.Row("speaking rate", $"{voice} × {speed:0.00}", "mean relative error, %", RateFigures.SpeakingError);
            yield return own.Row("syllables", $"{voice} × {speed:0.00}", "counted ÷ true", RateFigures.CountRatio);
        }
    }

    private static string Group(Clip clip) => clip.Language == "zh" ? "Mandarin (espeak-ng)" : clip.Voice;

    private static string Method =>
        $"""
        The sentences of `Texts/en.txt` by flite's voices at durations × {string.Join(", ", Stretches)}, and those of `Texts/zh.txt` by espeak-ng
        (`cmn-latn-pinyin`, two speakers) at {string.Join(", ", Speeds)} words a minute. Syllables: vowels among the phones that flite says it speaks;
        the characters of the Chinese sentence. (Debian's espeak-ng has a second voice, `cmn`, that spells the pinyin out in English
        letters: what was measured with it is not Mandarin.)
        """;
}
