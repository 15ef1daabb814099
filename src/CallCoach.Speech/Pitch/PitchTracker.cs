using CallCoach.Audio;

namespace CallCoach.Speech.Pitch;

/// <summary>Fundamental frequency of one channel, one reading per hop of 10 ms.</summary>
/// <remarks>
/// <para>Filtered autocorrelation: a Gaussian low-pass at 800 Hz, autocorrelation normalised by the window's own (Boersma, "Accurate
/// short-term analysis of the fundamental frequency", 1993), and the cheapest path through the candidates. The low band holds
/// several harmonics even where a telephone has cut the fundamental, and their common period is the answer.</para>
/// <para>The reading that <see cref="Process"/> answers is that of the hop <see cref="LatencyHops"/> before the one given. One
/// instance per channel, one thread at a time. Samples that are no numbers count as silence.</para>
/// </remarks>
public sealed class PitchTracker
{
    public const float LowestHz = PeriodFinder.LowestHz, HighestHz = PeriodFinder.HighestHz;

    /// <summary>How far behind the readings are, in hops.</summary>
    public const int LatencyHops = FrameHops + PitchPath.DelayHops;

    /// <summary>How far behind the readings are.</summary>
    public const int LatencySamples = LatencyHops * SpeechFormat.HopSamples;

    // Half the frame and the filter's delay lie ahead of the hop in the frame's middle.
    private const int FrameHops = 3;
    // Samples of the low band by which the frame ends before the newest, so that its middle is the hop's, to 0.25 ms.
    private const int FrameBehind = (FrameHops * SpeechFormat.HopSamples - LowBandDecimator.Delay) / LowBandDecimator.Factor
        + LowBandDecimator.OutputHop / 2 - PeriodFinder.FrameLength / 2;
    private readonly PitchOptions _options;
    private readonly LowBandDecimator _decimator = new();
    private readonly PitchPath _path;
    private readonly float[] _frame = new float[PeriodFinder.FrameLength + FrameBehind];
    private static readonly float[] Silence = new float[SpeechFormat.HopSamples];
    private float _loudest;

    public PitchTracker(PitchOptions? options = null)
    {
        _options = options ?? new PitchOptions();
        _options.Validate();
        _path = new PitchPath(_options);
    }

    /// <summary>Takes the next hop and answers the pitch of the hop <see cref="LatencyHops"/> before it.</summary>
    /// <param name="hop"><see cref="SpeechFormat.HopSamples"/> samples, full scale ±1.</param>
    public PitchReading Process(ReadOnlySpan<float> hop)
    {
        if (hop.Length != SpeechFormat.HopSamples)
            throw new ArgumentException($"A hop has {SpeechFormat.HopSamples} samples, was {hop.Length}.", nameof(hop));
        Span<float> low = stackalloc float[LowBandDecimator.OutputHop];
        _decimator.Process(float.IsFinite(Energy.MeanSquare(hop)) ? hop : Silence, low);
        FrameBuffer.Push(_frame, low);
        var candidates = _path.Next;
        var periods = PeriodFinder.OfThread;
        var count = 1 + periods.Find(_frame.AsSpan(0, PeriodFinder.FrameLength), _options, candidates[1..]);
        candidates[0] = new PitchCandidate(0, UnvoicedStrength(periods.Peak), Strongest(candidates[1..count]));
        var choice = _path.Advance(count);
        return new PitchReading(choice.F0Hz, Math.Clamp(choice.Periodicity, 0f, 1f));
    }

    public void Reset()
    {
        _decimator.Reset();
        _path.Reset();
        Array.Clear(_frame);
        _loudest = 0;
    }

    // The quieter a hop is against the loudest of late, the stronger the case that it is no voice.
    private float UnvoicedStrength(float peak)
    {
        _loudest = MathF.Max(peak, _loudest * LoudestDecay);
        var relative = _loudest > 0 ? peak / _loudest : 0f;
        var silent = 2 - relative / _options.SilenceThreshold / (1 + _options.VoicingThreshold);
        return _options.VoicingThreshold + MathF.Max(0, silent);
    }

    // Halves in 10 s: long enough to outlast a pause, short enough to follow a caller who turns away.
    private const float LoudestDecay = 0.9993f;

    private static float Strongest(ReadOnlySpan<PitchCandidate> candidates)
    {
        var strongest = 0f;
        foreach (var candidate in candidates)
            strongest = MathF.Max(strongest, candidate.Periodicity);
        return strongest;
    }
}
