using CallCoach.Accuracy.Corpus;
using CallCoach.Accuracy.Making;
using CallCoach.Accuracy.Scoring;
using CallCoach.Testing;

namespace CallCoach.Training;

/// <summary>The tests' formant voice with drawn pitch, speed and size of the head: a few voices more, of perfect truth.</summary>
public static class MadeVoices
{
    public static IEnumerable<Clip> Clips(SuiteContext suite, int count) => Enumerable.Range(0, count).Select(i => Make(suite.Random($"made/{i}"), i));

    private static Clip Make(Random random, int number)
    {
        var syllables = 6 + random.Next(14);
        var f0 = 85 * Math.Pow(3, random.NextDouble());
        var sound = Voice.Utter(syllables, 2.5 + 4 * random.NextDouble(), f0Hz: f0, endF0Hz: f0 * (0.7 + 0.5 * random.NextDouble()),
            seed: random.Next(), tract: 0.8 + 0.25 * random.NextDouble());
        return new Clip($"made/{number}", "made", "none", Sound.Pad(sound, 0.3)) { Syllables = syllables, IsSynthetic = true };
    }
}
