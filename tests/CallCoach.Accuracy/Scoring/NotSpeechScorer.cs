using CallCoach.Accuracy.Corpus;
using CallCoach.Accuracy.Making;
using CallCoach.Accuracy.Tools;

namespace CallCoach.Accuracy.Scoring;

/// <summary>Tones, hum, music and noise must not be called speech, whether a call begins with them or somebody has spoken before.</summary>
public sealed class NotSpeechScorer : IScorer
{
    private const double Seconds = 40;
    private static readonly double[] LevelsDbfs = [-36, -26, -16];

    private readonly record struct Item(string Kind, string Name, float[] Samples);

    public string Name => "not-speech";

    public ScoreSheet Score(SuiteContext suite)
    {
        var items = Items(suite).ToList();
        var trials = from item in items from level in LevelsDbfs from warm in new[] { false, true } select (item, level, warm);
        var heard = SuiteContext.Map(trials, trial => (trial.item, trial.warm, Share: SpeechShare(suite, trial.item, trial.level, trial.warm)));
        IEnumerable<Row> Rows(string condition, Func<Item, bool> which, Target? target)
        {
            var own = heard.Where(trial => which(trial.item)).ToList();
            yield return new Row("not speech", condition, "called speech, %", 100 * Statistics.Mean(own.Select(trial => trial.Share)), own.Count)
            {
                Target = target,
                Note = $"cold {100 * Statistics.Mean(own.Where(trial => !trial.warm).Select(trial => trial.Share)):0.0}, after speech {100 * Statistics.Mean(own.Where(trial => trial.warm).Select(trial => trial.Share)):0.0}",
            };
        }
        return new ScoreSheet("Not speech", Method,
        [
            .. Rows("tones and hum", item => item.Kind is "tone" or "DTMF" or "hum", Target.AtMost(2)),
            .. Rows("hold music", item => item.Kind == "music", Target.AtMost(15)),
            .. Rows("made tunes", item => item.Kind == "tune", Target.AtMost(15)),
            .. Rows("white noise alone", item => item.Kind == "noise", Target.AtMost(2)),
            .. items.Where(item => item.Kind is not ("tune" or "noise")).Select(item => item.Name).Distinct().SelectMany(name => Rows(name, item => item.Name == name, null)),
        ]);
    }

    private static IEnumerable<Item> Items(SuiteContext suite)
    {
        var length = (int)SpeechFormat.Samples(Seconds);
        foreach (var (name, tone) in LineSounds.Progress.Where(tone => IsOwn(suite, tone.Name)))
            yield return new Item("tone", name, tone.Render(length));
        foreach (var (name, sound) in LineSounds.HoldMusic(suite.Work).Where(music => IsOwn(suite, music.Name)))
        {
            for (var at = 0; at + length <= sound.Length && at < 4 * length; at += length)
                yield return new Item("music", name, sound[at..(at + length)]);
        }
        for (var i = 0; i < 4; i++)
        {
            yield return new Item("DTMF", "DTMF", LineSounds.Dtmf(length, suite.Random($"dtmf/{i}")));
            yield return new Item("hum", "hum", Noise.Hum(i % 2 == 0 ? 50 : 60, length, suite.Random($"hum/{i}")));
            yield return new Item("tune", "tune", LineSounds.Tune(length, suite.Random($"tune/{i}")));
            yield return new Item("noise", "noise", Noise.White(length, suite.Random($"noise/{i}")));
        }
    }

    // Tones and pieces of music belong to one half, as clips do. US and European ringback and the Chinese tones are in both.
    private static bool IsOwn(SuiteContext suite, string name) =>
        name is "ringback US" or "ringback Europe" or "ringback UK" || Split.HalfOf(name, name) == suite.Half;

    private static double SpeechShare(SuiteContext suite, Item item, double levelDbfs, bool warm)
    {
        var power = Sound.Power(item.Samples);
        var sound = Sound.Gain(item.Samples, levelDbfs - 10 * Math.Log10(power));
        var lead = warm ? PassageMaker.Join(suite.Corpus.Prompts.Shuffled(suite.Seed).Take(3), 0.4).Samples : [];
        var heard = Engine.Analyze(Sound.Digitise([.. lead, .. sound]));
        return heard.ActiveShare(Side.Agent, [new TimeRange(lead.Length, lead.Length + sound.Length)]);
    }

    private static string Method =>
        $"""
        {Seconds:0} s each of call progress tones of several countries, DTMF, mains hum of 50 and 60 Hz with harmonics, the hold music of
        Debian's asterisk-moh-opsound-wav, tunes that the program makes (organ, plucked strings, music box) and white noise, at
        {string.Join(", ", LevelsDbfs)} dBFS; at the start of a call and after three prompts. Figure: share of the frames that were called speech.
        """;
}
