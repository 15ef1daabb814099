using CallCoach.Accuracy.Corpus;
using CallCoach.Accuracy.Making;

namespace CallCoach.Accuracy.Scoring;

/// <summary>Active speech level at any gain.</summary>
public sealed class LevelScorer : IScorer
{
    private const int ClipsPerVoice = 12;
    private static readonly double[] LevelsDbfs = [-40, -36, -32, -28, -24, -20, -16, -12];

    public string Name => "level";

    public ScoreSheet Score(SuiteContext suite)
    {
        var passages = suite.Corpus.All.GroupBy(clip => clip.Voice)
            .SelectMany(voice => voice.Shuffled(suite.Seed).Take(ClipsPerVoice).Chunk(3))
            .Select(clips => (clips[0].Voice, Passage: PassageMaker.Join(clips, 0.5)));
        var errors = SuiteContext.Map(from passage in passages from level in LevelsDbfs select (passage.Voice, passage.Passage, level),
            item => (item.Voice, item.level, Error: Error(item.Passage, item.level)));
        Row Row(string condition, IEnumerable<double> own, Target? target) =>
            new("active level", condition, "mean error, dB", Statistics.Mean(own.Select(Math.Abs)), own.Count()) { Target = target, Note = $"worst {own.Max(Math.Abs):0.00}, bias {own.Average():+0.00;-0.00}" };
        return new ScoreSheet("Active speech level", Method,
        [
            Row("−40 to −12 dBFS", errors.Select(item => item.Error), Target.AtMost(0.5)),
            .. LevelsDbfs.Select(level => Row($"{level} dBFS", errors.Where(item => item.level == level).Select(item => item.Error), Target.AtMost(0.5))),
            .. errors.GroupBy(item => item.Voice).Select(voice => Row(voice.Key, voice.Select(item => item.Error), null)),
        ]);
    }

    private static double Error(SpokenPassage passage, double levelDbfs)
    {
        var sound = Sound.Digitise(Sound.Gain(passage.Samples, levelDbfs - passage.ActiveLevelDbfs));
        var utterances = SpeechTruth.Bridge(passage.Sounds, SpeechFormat.Samples(SpeechTruth.BridgedGapSeconds));
        return Engine.Analyze(sound).Agent.ActiveLevelDbfs - SpeechTruth.LevelWithin(sound, utterances);
    }

    private static string Method =>
        """
        Three clips of one voice, half a second apart, brought to an active level of −40 to −12 dBFS; at the loudest the peaks are clipped,
        as on a real line. True level: mean power inside the utterances of the clean passage (silences of 250 ms and more left out), in
        what the engine hears, after clipping and at 16 bits.
        """;
}
