using CallCoach.Accuracy.Corpus;
using CallCoach.Accuracy.Making;
using CallCoach.Accuracy.Scoring;
using CallCoach.Accuracy.Tools;

namespace CallCoach.Training;

/// <summary>Sentences whose syllables are known, faster and slower, clean and disturbed.</summary>
public sealed class SyllableExamples(SuiteContext suite)
{
    private const int MostPerVoice = 90, Made = 150;
    private static readonly double[] Tempos = [0.8, 0.9, 1.0, 1.1, 1.2, 1.3];
    private static readonly double[] Stretches = [0.75, 1.0, 1.3];
    private static readonly int[] Speeds = [160, 200, 250];

    public IReadOnlyList<Example> Make()
    {
        var recorded = suite.Corpus.RateRecordings.GroupBy(clip => clip.Voice).SelectMany(voice => voice.Shuffled(suite.Seed).Take(MostPerVoice));
        var synthetic = Stretches.SelectMany(stretch => new FliteVoices(suite.Work).Load(stretch))
            .Concat(Speeds.SelectMany(speed => new MandarinVoices(suite.Work).Load(speed)))
            .Where(clip => clip.Half == suite.Half).GroupBy(clip => clip.Voice).SelectMany(voice => voice.Shuffled(suite.Seed).Take(MostPerVoice));
        var items = recorded.SelectMany(clip => Tempos.Select(tempo => (clip, tempo))).Concat(synthetic.Select(clip => (clip, 1.0)))
            .Concat(SuiteContext.Map(new SpokenTexts(suite).Load(), clip => clip).Concat(new SpokenTexts(suite).Mandarin()).Where(clip => clip.Syllables >= 6).Select(clip => (clip, 1.0)))
            .Concat(MadeVoices.Clips(suite, Made).Select(clip => (clip, 1.0)));
        return SuiteContext.Map(items.Index(), item => Make(item.Index, item.Item.Item1, item.Item.Item2));
    }

    private Example Make(int number, Clip clip, double tempo)
    {
        var random = suite.Random($"syllables/{number}");
        var spoken = Sound.Pad(CallCoach.Accuracy.Making.Tempos.At(suite.Work, clip, tempo), 0.4);
        spoken = Tape.Play(spoken, 0.8 + 0.45 * random.NextDouble());
        var sound = spoken;
        var level = clip.Truth.ActiveLevelDbfs;
        sound = random.Next(10) switch
        {
            0 => Sound.AddNoise(sound, level, Noise.White(sound.Length, random), 10 + 15 * random.NextDouble()),
            1 => Sound.AddNoise(sound, level, Noise.Babble(suite.Corpus.Prompts, sound.Length, random), 10 + 15 * random.NextDouble()),
            2 => Sox.Codec(sound, "ul"),
            3 => Sox.Codec(sound, "gsm"),
            _ => sound,
        };
        return Example.Of(sound, Widened(SpeechTruth.Of(spoken).Utterances), clip.Syllables, $"{clip.Voice} {tempo:0.0}", withPitch: true);
    }

    // The detector's edges are not exact either.
    private static List<TimeRange> Widened(IReadOnlyList<TimeRange> utterances) =>
        [.. utterances.Select(range => new TimeRange(Math.Max(0, range.Start - 160), range.End + 160))];
}
