namespace CallCoach.Accuracy.Corpus;

/// <summary>Where speech is in a clean recording, found from its energy alone; what the engine's edges are compared with.</summary>
/// <remarks>
/// A frame of 10 ms (one every 2.5 ms) is speech when its level is within <see cref="BelowActiveDb"/> of the recording's
/// active level, which is the mean power of the frames within 40 dB of the loudest. Gaps shorter than 250 ms are bridged, as
/// in the definition of an utterance; single sounds shorter than 30 ms that stand alone (clicks of the lips) are dropped.
/// </remarks>
public sealed class SpeechTruth
{
    public const double BelowActiveDb = 35;
    public const double BridgedGapSeconds = 0.25;
    private const double ClickSeconds = 0.03;
    private const int Frame = SpeechFormat.HopSamples;
    private const int Step = Frame / 4;

    private SpeechTruth(IReadOnlyList<TimeRange> sounds, double activeLevelDbfs)
    {
        Sounds = sounds;
        Utterances = Bridge(sounds, SpeechFormat.Samples(BridgedGapSeconds));
        ActiveLevelDbfs = activeLevelDbfs;
    }

    /// <summary>Every stretch of sound, however short the gap to the next, clicks left out.</summary>
    public IReadOnlyList<TimeRange> Sounds { get; }

    /// <summary>Speech between silences of at least 250 ms.</summary>
    public IReadOnlyList<TimeRange> Utterances { get; }

    /// <summary>Mean power inside <see cref="Utterances"/>, dBFS.</summary>
    public double ActiveLevelDbfs { get; }

    /// <summary>First sample of the first sound; 0 when there is none.</summary>
    public long Start => Sounds.Count > 0 ? Sounds[0].Start : 0;

    /// <summary>One past the last sample of the last sound.</summary>
    public long End => Sounds.Count > 0 ? Sounds[^1].End : 0;

    /// <summary>From the first sound to the last, with the pauses.</summary>
    public double SpanSeconds => SpeechFormat.Seconds(End - Start);

    /// <summary>Without pauses of 250 ms and more.</summary>
    public double SpeechSeconds => Utterances.Sum(range => range.Seconds);

    public static SpeechTruth Of(ReadOnlySpan<float> samples)
    {
        var power = FramePowers(samples);
        var loudest = power.Length > 0 ? power.Max() : 0;
        if (loudest <= 0)
            return new SpeechTruth([], double.NegativeInfinity);
        var active = power.Where(value => value > loudest * Math.Pow(10, -4)).Average();
        var sounds = DropClicks(Runs(power, active * Math.Pow(10, -BelowActiveDb / 10), samples.Length));
        return new SpeechTruth(sounds, LevelWithin(samples, Bridge(sounds, SpeechFormat.Samples(BridgedGapSeconds))));
    }

    /// <summary>Stretches whose gaps are shorter than a length, as one.</summary>
    public static IReadOnlyList<TimeRange> Bridge(IReadOnlyList<TimeRange> ranges, long shorterThan)
    {
        var bridged = new List<TimeRange>();
        foreach (var range in ranges)
            if (bridged.Count > 0 && range.Start - bridged[^1].End < shorterThan)
                bridged[^1] = bridged[^1] with { End = Math.Max(bridged[^1].End, range.End) };
            else
                bridged.Add(range);
        return bridged;
    }

    /// <summary>10·log10 of the mean square inside ranges.</summary>
    public static double LevelWithin(ReadOnlySpan<float> samples, IEnumerable<TimeRange> ranges)
    {
        double sum = 0;
        long count = 0;
        foreach (var range in ranges)
        {
            foreach (var sample in samples[(int)range.Start..(int)Math.Min(range.End, samples.Length)])
                sum += (double)sample * sample;
            count += range.Length;
        }
        return 10 * Math.Log10(sum / Math.Max(1, count));
    }

    private static double[] FramePowers(ReadOnlySpan<float> samples)
    {
        var powers = new double[Math.Max(0, (samples.Length - Frame) / Step + 1)];
        for (var i = 0; i < powers.Length; i++)
        {
            foreach (var sample in samples.Slice(i * Step, Frame))
                powers[i] += (double)sample * sample;
            powers[i] /= Frame;
        }
        return powers;
    }

    private static List<TimeRange> Runs(double[] power, double threshold, int length)
    {
        var runs = new List<TimeRange>();
        for (var i = 0; i < power.Length; i++)
        {
            if (power[i] < threshold)
                continue;
            // A frame stands for its middle: the edge lies where half of the frame is sound.
            var first = i * Step + Frame / 2 - Step / 2;
            var range = new TimeRange(first, Math.Min(first + Step, length));
            if (runs.Count > 0 && runs[^1].End >= range.Start)
                runs[^1] = runs[^1] with { End = range.End };
            else
                runs.Add(range);
        }
        return runs;
    }

    private static List<TimeRange> DropClicks(List<TimeRange> runs)
    {
        var alone = SpeechFormat.Samples(0.05);
        return
        [
            .. runs.Where((run, i) => run.Seconds >= ClickSeconds
                || (i > 0 && run.Start - runs[i - 1].End < alone)
                || (i + 1 < runs.Count && runs[i + 1].Start - run.End < alone)),
        ];
    }
}
