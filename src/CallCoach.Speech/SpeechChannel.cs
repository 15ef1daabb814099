using System.Numerics.Tensors;
using CallCoach.Audio;
using CallCoach.Speech.Activity;
using CallCoach.Speech.Cepstrum;
using CallCoach.Speech.Pitch;
using CallCoach.Speech.Syllables;

namespace CallCoach.Speech;

/// <summary>One side of a call: hops of sound in, decided frames out, all analyzers on one time line.</summary>
/// <remarks>
/// The analyzers look ahead by different lengths; what they find is noted in a ring at the hop that it belongs to, and a frame
/// comes out when the slowest of them has judged it, <see cref="LatencyHops"/> later. One thread at a time.
/// </remarks>
public sealed class SpeechChannel
{
    /// <summary>How far the frames lie behind the sound, in hops.</summary>
    public static readonly int LatencyHops =
        Math.Max(BandSpectrum.LatencyHops + SpeechSegmenter.LatencyHops, PitchTracker.LatencyHops + NucleusLookAhead);

    private const int NucleusLookAhead = 16;
    private const int RingHops = 64;
    private const float SilenceDbfs = -96f;       // what silence reads: the range of 16 bits
    private const float FullScale = 0.975f;       // µ-law's largest value is 0.980
    private readonly Hop[] _ring = new Hop[RingHops];
    private readonly BandSpectrum _spectrum = new();
    private readonly VoiceActivityDetector _activity = new();
    private readonly SpeechSegmenter _segmenter = new();
    private readonly PitchTracker _pitch = new();
    private readonly NucleusDetector _nuclei = new();
    private readonly CppsMeter _cpps = new();
    private readonly float[] _hop = new float[SpeechFormat.HopSamples];
    private long _heard;

    /// <summary>Bands of the latest hop's spectrum, dB: for the comparison with the other side.</summary>
    public ReadOnlySpan<float> BandsDb => _spectrum.BandsDb;

    /// <summary>The frame that has just been decided; meaningful after <see cref="Decide"/> answered true.</summary>
    public ChannelFrame Frame { get; private set; }

    /// <summary>Mean square of the decided frame's hop.</summary>
    public float MeanSquare { get; private set; }

    /// <summary>Samples at full scale in the decided frame's hop.</summary>
    public int ClippedSamples { get; private set; }

    /// <summary>Cepstral peak prominence of the speech so far, smoothed, dB; NaN when there was too little.</summary>
    public double CppsDb => _cpps.CppsDb;

    /// <summary>Takes the next hop of sound.</summary>
    /// <param name="hop"><see cref="SpeechFormat.HopSamples"/> samples; a hop with samples that are no numbers counts as silence.</param>
    public void Listen(ReadOnlySpan<float> hop)
    {
        TensorPrimitives.Min(hop, 4f, _hop);
        TensorPrimitives.Max(_hop, -4f, _hop);
        if (!float.IsFinite(Energy.MeanSquare(_hop)))
            Array.Clear(_hop);
        At(_heard) = new Hop { MeanSquare = Energy.MeanSquare(_hop), Clipped = Clipped(_hop) };
        _spectrum.Process(_hop);
    }

    /// <summary>Judges the hop that was listened to last.</summary>
    /// <param name="leaked">The other side is heard here.</param>
    /// <returns>True when a frame was decided.</returns>
    public bool Decide(bool leaked)
    {
        At(_heard - BandSpectrum.LatencyHops).SyllableDb = NucleusDetector.BandLevel(_spectrum.BandsDb);
        var judged = !leaked && _activity.Process(_spectrum.BandsDb, Level(At(_heard - BandSpectrum.LatencyHops).MeanSquare));
        At(_heard - BandSpectrum.LatencyHops - SpeechSegmenter.LatencyHops).Speech = _segmenter.Process(judged);
        _cpps.Process(_hop, judged);
        FindPitch();
        FindNuclei(_heard - Math.Max(PitchTracker.LatencyHops, BandSpectrum.LatencyHops));
        return TakeFrame(_heard++ - LatencyHops);
    }

    public void Reset()
    {
        Array.Clear(_ring);
        _spectrum.Reset();
        _activity.Reset();
        _segmenter.Reset();
        _pitch.Reset();
        _cpps.Reset();
        _nuclei.Reset();
        _heard = 0;
    }

    private void FindPitch()
    {
        var reading = _pitch.Process(_hop);
        ref var hop = ref At(_heard - PitchTracker.LatencyHops);
        (hop.F0Hz, hop.VoicingConfidence) = (reading.F0Hz, reading.Confidence);
    }

    private void FindNuclei(long number)
    {
        ref var hop = ref At(number);
        var back = _nuclei.Process(hop.SyllableDb, hop.F0Hz > 0);
        if (back >= 0)
            At(Math.Max(number - back, _heard - LatencyHops)).Nuclei++;
    }

    private bool TakeFrame(long number)
    {
        if (number < 0)
            return false;
        ref var hop = ref At(number);
        (MeanSquare, ClippedSamples) = (hop.MeanSquare, hop.Clipped);
        Frame = new ChannelFrame(number * SpeechFormat.HopSamples, hop.Speech, Level(hop.MeanSquare),
            hop.F0Hz, hop.VoicingConfidence, hop.Speech ? hop.Nuclei : 0);
        return true;
    }

    private ref Hop At(long number) => ref _ring[number & (RingHops - 1)];

    private static float Level(float meanSquare) => MathF.Max(SilenceDbfs, Decibels.FromPower(meanSquare));

    private static int Clipped(ReadOnlySpan<float> hop)
    {
        var count = 0;
        if (Energy.Peak(hop) >= FullScale)
            foreach (var sample in hop)
                count += MathF.Abs(sample) >= FullScale ? 1 : 0;
        return count;
    }
}
