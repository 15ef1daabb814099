using CallCoach.Accuracy.Corpus;

namespace CallCoach.Accuracy.Making;

/// <summary>What a recording sounds like while nobody speaks.</summary>
public static class NoiseFloor
{
    private const double ChunkSeconds = 0.05;

    /// <summary>Digital silence or the clip's own floor, by lot.</summary>
    public static float[] Fill(Clip clip, int length, Random random) =>
        random.Next(2) == 0 ? new float[length] : Of(clip, length, random);

    // The quietest 50 ms, over and over, overlapping halves under a sine window, each with a sign by lot so that no
    // tone comes from the repetition. A clip without a quiet place has no floor to take: digital silence then.
    private static float[] Of(Clip clip, int length, Random random)
    {
        var chunk = Quietest(clip);
        var floor = new float[length];
        if (chunk.Length == 0)
            return floor;
        for (var at = -chunk.Length / 2; at < length; at += chunk.Length / 2)
        {
            var sign = random.Next(2) == 0 ? 1f : -1f;
            for (var i = Math.Max(0, -at); i < chunk.Length && at + i < length; i++)
                floor[at + i] += sign * chunk[i] * MathF.Sin(MathF.PI * (i + 0.5f) / chunk.Length);
        }
        return floor;
    }

    private static float[] Quietest(Clip clip)
    {
        var length = (int)SpeechFormat.Samples(ChunkSeconds);
        if (clip.Samples.Length < length)
            return [];
        var start = Enumerable.Range(0, (clip.Samples.Length - length) / 40 + 1).Select(i => i * 40)
            .MinBy(at => Sound.Power(clip.Samples.AsSpan(at, length)));
        var chunk = clip.Samples[start..(start + length)];
        var levelDbfs = 10 * Math.Log10(Sound.Power(chunk) + 1e-12);
        return levelDbfs < clip.Truth.ActiveLevelDbfs - SpeechTruth.BelowActiveDb - 5 ? chunk : [];
    }
}
