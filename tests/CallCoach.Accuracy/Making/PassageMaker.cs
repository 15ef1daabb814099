using CallCoach.Accuracy.Corpus;

namespace CallCoach.Accuracy.Making;

/// <summary>Puts clips of one voice one after the other, with silences of drawn length between and inside them.</summary>
public static class PassageMaker
{
    private const double ShortestGapSeconds = 0.32;
    private const double LongestGapSeconds = 1.8;
    private const double QuietWindowSeconds = 0.02;
    private const double ShortestForInsertionSeconds = 2.0;
    private const double LeadSeconds = 0.6;

    /// <summary>One passage; the silence is digital or the clip's own noise floor, by lot.</summary>
    public static SpokenPassage Make(IEnumerable<Clip> clips, Random random)
    {
        var samples = new List<float>();
        var gaps = new List<TimeRange>();
        foreach (var clip in clips)
        {
            if (samples.Count > 0)
                AddGap(samples, gaps, clip, random);
            foreach (var part in Parts(clip, random))
            {
                if (!part.IsFirst)
                    AddGap(samples, gaps, clip, random);
                samples.AddRange(part.Samples);
            }
        }
        return Measured(Sound.Pad([.. samples], LeadSeconds), [.. gaps.Select(gap => Shift(gap, SpeechFormat.Samples(LeadSeconds)))]);
    }

    /// <summary>A passage without silences of ours: the clips, <paramref name="gapSeconds"/> apart.</summary>
    public static SpokenPassage Join(IEnumerable<Clip> clips, double gapSeconds)
    {
        var gap = Sound.Silence(gapSeconds);
        return Measured(Sound.Pad([.. clips.SelectMany(clip => (float[])[.. clip.Trimmed, .. gap])], LeadSeconds), []);
    }

    private static SpokenPassage Measured(float[] samples, IReadOnlyList<TimeRange> gaps)
    {
        var truth = SpeechTruth.Of(samples);
        return new SpokenPassage(samples, truth.Sounds, gaps, truth.ActiveLevelDbfs);
    }

    private static void AddGap(List<float> samples, List<TimeRange> gaps, Clip clip, Random random)
    {
        var seconds = ShortestGapSeconds * Math.Pow(LongestGapSeconds / ShortestGapSeconds, random.NextDouble());
        var from = samples.Count;
        samples.AddRange(NoiseFloor.Fill(clip, (int)SpeechFormat.Samples(seconds), random));
        gaps.Add(new TimeRange(from, samples.Count));
    }

    private static IEnumerable<(float[] Samples, bool IsFirst)> Parts(Clip clip, Random random)
    {
        var trimmed = clip.Trimmed;
        if (SpeechFormat.Seconds(trimmed.Length) < ShortestForInsertionSeconds)
            return [(trimmed, true)];
        var cut = QuietestPlace(trimmed, from: 0.25 + 0.2 * random.NextDouble(), to: 0.55 + 0.2 * random.NextDouble());
        return [(trimmed[..cut], true), (trimmed[cut..], false)];
    }

    /// <summary>The middle of the quietest 20 ms between two shares of the recording.</summary>
    private static int QuietestPlace(float[] samples, double from, double to)
    {
        var window = (int)SpeechFormat.Samples(QuietWindowSeconds);
        return Enumerable.Range((int)(from * samples.Length), (int)((to - from) * samples.Length) - window)
            .Where(at => at % 8 == 0)
            .MinBy(at => Sound.Power(samples.AsSpan(at, window))) + window / 2;
    }

    private static TimeRange Shift(TimeRange range, long by) => new(range.Start + by, range.End + by);
}
