using CallCoach.Accuracy.Corpus;
using CallCoach.Accuracy.Making;
using CallCoach.Accuracy.Peers;
using CallCoach.Accuracy.Reporting;
using CallCoach.Accuracy.Tools;

namespace CallCoach.Accuracy.Scoring;

/// <summary>Pauses: whether they are found, and how exactly their edges.</summary>
public sealed class PauseScorer : IScorer
{
    private const int PassagesPerVoice = 12;
    private const int ClipsPerPassage = 5;

    private static readonly IReadOnlyList<PauseCondition> Conditions =
    [
        new("clean", (_, passage, _) => passage.Samples) { F1 = Target.AtLeast(0.98), EdgeMs = Target.AtMost(35) },
        new("white noise 15 dB", (_, passage, random) => WithNoise(passage, Noise.White(passage.Samples.Length, random), 15)) { F1 = Target.AtLeast(0.97) },
        new("babble 15 dB", (suite, passage, random) => WithNoise(passage, Babble(suite, passage, random), 15)) { F1 = Target.AtLeast(0.95) },
        new("babble 10 dB", (suite, passage, random) => WithNoise(passage, Babble(suite, passage, random), 10)) { F1 = Target.AtLeast(0.93) },
        new("white noise 10 dB", (_, passage, random) => WithNoise(passage, Noise.White(passage.Samples.Length, random), 10)),
        new("hum 50 Hz 15 dB", (_, passage, random) => WithNoise(passage, Noise.Hum(50, passage.Samples.Length, random), 15)),
        new("20 dB quieter", (_, passage, _) => Sound.Digitise(Sound.Gain(passage.Samples, -20))),
        new("G.711 µ-law", (_, passage, _) => Sox.Codec(passage.Samples, "ul")),
        new("G.711 A-law", (_, passage, _) => Sox.Codec(passage.Samples, "al")),
        new("GSM", (_, passage, _) => Sox.Codec(passage.Samples, "gsm")),
        new("clipped, 12 dB over", (_, passage, _) => Sound.Digitise(Sound.Gain(passage.Samples, 12 - 20 * Math.Log10(passage.Samples.Max(Math.Abs))))),
    ];

    public string Name => "pauses";

    public ScoreSheet Score(SuiteContext suite)
    {
        var passages = suite.Corpus.All.GroupBy(clip => clip.Voice)
            .SelectMany(voice => voice.Shuffled(suite.Seed).Chunk(ClipsPerPassage).Take(PassagesPerVoice))
            .Select((clips, i) => (clips[0].Voice, Passage: PassageMaker.Make(clips, suite.Random($"pauses/{i}")), Number: i)).ToList();
        var rows = new List<Row>();
        var worst = new List<string>();
        List<PauseMatch> clean = [];
        foreach (var condition in Conditions)
        {
            var sounds = SuiteContext.Map(passages, item => condition.Make(suite, item.Passage, suite.Random($"{condition.Name}/{item.Number}")));
            var found = SuiteContext.Map(sounds, sound => Engine.Analyze(sound).Agent.Pauses);
            var matches = passages.Select((item, i) => PauseMatch.Of(item.Passage, found[i])).ToList();
            var peers = suite.WithPeers ? PraatSilences.Measure(suite, sounds).Select((pauses, i) => PauseMatch.Of(passages[i].Passage, pauses)).ToList() : null;
            rows.AddRange(condition.Rows(matches, peers));
            if (condition.F1 is null)
                continue;
            foreach (var voice in passages.Select((item, i) => (item.Voice, Match: matches[i])).GroupBy(pair => pair.Voice, pair => pair.Match))
                rows.AddRange(new PauseCondition($"{condition.Name}, {voice.Key}", condition.Make).Rows([.. voice], null));
            clean = condition.EdgeMs is null ? clean : matches;
        }
        return new ScoreSheet("Pauses", Method, rows)
        {
            Worst = [.. passages.Select((item, i) => (item.Voice, item.Number, Match: clean[i])).OrderByDescending(item => item.Match.Counts.Misses + item.Match.Counts.FalseAlarms)
                .Take(10).Select(item => $"{item.Voice} {item.Number}: {item.Match}")],
            Plots = [("pauses", PausePlot.Draw(clean))],
        };
    }

    private static float[] WithNoise(SpokenPassage passage, float[] noise, double ratioDb) => Sound.AddNoise(passage.Samples, passage.ActiveLevelDbfs, noise, ratioDb);

    private static float[] Babble(SuiteContext suite, SpokenPassage passage, Random random) => Noise.Babble(suite.Corpus.Prompts, passage.Samples.Length, random);

    private static string Method =>
        $"""
        Passages of {ClipsPerPassage} clips of one voice (at most {PassagesPerVoice} passages a voice; recorded people and synthesisers), with silences of
        0.32 to 1.8 s between the clips and at the quietest place inside each clip of 2 s and more; the silence is digital or the
        clip's own noise floor. A true pause is a silence of at least 0.3 s of the clean passage by its energy (10 ms frames more than
        {SpeechTruth.BelowActiveDb:0} dB below the active level), which is also where its edges lie. A reported pause is right when it covers at least half of a
        true one and at least half of it is silent; one right answer a pause. Natural silences of 0.15 to 0.4 s may be reported or not; a report
        shorter than 0.3 s that fits nothing is not counted. Edges: mean of both edges' errors over the found pauses.
        """;
}
