using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using CallCoach.Audio;
using CallCoach.Speech.Activity;
using CallCoach.Speech.Cepstrum;
using CallCoach.Speech.Fillers;
using CallCoach.Speech.Networks;
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
    public static readonly int LatencyHops = Math.Max(
        BandSpectrum.LatencyHops + VoiceActivityDetector.LatencyHops + SpeechSegmenter.LatencyHops,
        PitchTracker.LatencyHops + SyllableDensity.LatencyHops);

    // When a frame is decided, this many hops have passed since its density could be known.
    private static readonly int DensityHopsBack = LatencyHops - PitchTracker.LatencyHops - SyllableDensity.LatencyHops;
    private const int RingHops = 64, Lanes = 8;
    private const int FeatureRows = 8;           // from the hop that is described to the one whose pitch is known: PitchTracker.LatencyHops
    private const float SilenceDbfs = -96f;       // what silence reads: the range of 16 bits
    private const float Loudest = 1.5f;          // resampling overshoots full scale a little; more is no sound
    private readonly Hop[] _ring = new Hop[RingHops];
    private readonly BandSpectrum _spectrum = new();
    private readonly VoiceActivityDetector _activity = new();
    private readonly SpeechSegmenter _segmenter = new();
    private readonly PitchTracker _pitch = new();
    private readonly CppsMeter _cpps = new();
    private readonly SyllableDensity _density = new(DensityHopsBack);
    private readonly SyllableCounter _syllables = new();
    private readonly SpeechFeatures _features = new();
    private readonly SpectralChange _change = new();
    private readonly float[] _featureRows = new float[FeatureRows * SpeechFeatures.Count];
    private readonly float[] _hop = new float[SpeechFormat.HopSamples];
    private long _heard;

    /// <summary>Of the latest hop: for the comparison with the other side.</summary>
    public BandSpectrum Spectrum => _spectrum;

    /// <summary>The frame that has just been decided; meaningful after <see cref="Decide"/> answered true.</summary>
    public ChannelFrame Frame { get; private set; }

    /// <summary>Pitch of the decided frame on <see cref="PitchScale"/>; NaN when unvoiced.</summary>
    public float Semitones { get; private set; }

    /// <summary>Mean square of the decided frame's hop.</summary>
    public float MeanSquare { get; private set; }

    /// <summary>Samples cut off at full scale in the decided frame's hop.</summary>
    public int ClippedSamples { get; private set; }

    /// <summary>Cepstral peak prominence of the speech so far, smoothed, dB; NaN when there was too little.</summary>
    public double CppsDb => _cpps.CppsDb;

    /// <summary>Syllables in the decided frame, in parts; its <see cref="ChannelFrame.Nuclei"/> are whole ones.</summary>
    public float Syllables { get; private set; }

    /// <summary>How much the spectrum of the decided frame has moved, dB.</summary>
    public float ChangeDb { get; private set; }

    /// <summary>Takes the next hop of sound.</summary>
    /// <param name="hop"><see cref="SpeechFormat.HopSamples"/> samples; a hop with samples that are no numbers counts as silence.</param>
    public void Listen(ReadOnlySpan<float> hop)
    {
        At(_heard) = Clean(hop);
        _spectrum.Process(_hop);
    }

    /// <summary>Judges the hop that was listened to last.</summary>
    /// <param name="leaked">The other side is heard here.</param>
    /// <returns>True when a frame was decided.</returns>
    public bool Decide(bool leaked)
    {
        var described = _heard - BandSpectrum.LatencyHops;
        At(described).Leaked = leaked;
        At(described).ChangeDb = _change.Process(_spectrum.BandsDb);
        var features = FeaturesOf(described);
        _features.Process(_spectrum, features);
        var active = _activity.Process(features) && !At(described - VoiceActivityDetector.LatencyHops).Leaked;
        At(described - VoiceActivityDetector.LatencyHops - SpeechSegmenter.LatencyHops).Speech = _segmenter.Process(active);
        _cpps.Process(_hop, active);
        FindPitch(_heard - PitchTracker.LatencyHops);
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
        _density.Reset();
        _syllables.Reset();
        _features.Reset();
        _change.Reset();
        Array.Clear(_featureRows);
        _heard = 0;
    }

    private void FindPitch(long number)
    {
        var reading = _pitch.Process(_hop);
        ref var hop = ref At(number);
        (hop.F0Hz, hop.VoicingConfidence) = (reading.F0Hz, reading.Confidence);
        var features = FeaturesOf(number);
        features[SpeechFeatures.Periodicity] = SpeechFeatures.OfPitch(reading);
        _density.Add(features);
    }

    private bool TakeFrame(long number)
    {
        if (number < 0)
            return false;
        ref var hop = ref At(number);
        (MeanSquare, ClippedSamples, Syllables) = (hop.MeanSquare, hop.Clipped, hop.Speech ? _density.Of(DensityHopsBack) : 0f);
        ChangeDb = hop.ChangeDb;
        Semitones = hop.F0Hz > 0 ? PitchScale.Semitones(hop.F0Hz) : float.NaN;
        Frame = new ChannelFrame(number * SpeechFormat.HopSamples, hop.Speech, Level(hop.MeanSquare),
            hop.F0Hz, hop.VoicingConfidence, _syllables.Process(Syllables));
        return true;
    }

    private Span<float> FeaturesOf(long number) =>
        _featureRows.AsSpan((int)(number & (FeatureRows - 1)) * SpeechFeatures.Count, SpeechFeatures.Count);

    private ref Hop At(long number) => ref _ring[number & (RingHops - 1)];

    private static float Level(float meanSquare) => MathF.Max(SilenceDbfs, Decibels.FromPower(meanSquare));

    // Keeps the hop, its samples held to what can be sound; silence instead of a hop that is none.
    private Hop Clean(ReadOnlySpan<float> hop)
    {
        ref var from = ref MemoryMarshal.GetReference(hop[..SpeechFormat.HopSamples]);
        ref var to = ref MemoryMarshal.GetArrayDataReference(_hop);
        var (heard, kept, peak) = (Vector256<float>.Zero, Vector256<float>.Zero, Vector256<float>.Zero);
        for (nuint i = 0; i < SpeechFormat.HopSamples; i += Lanes)
        {
            var samples = Vector256.LoadUnsafe(ref from, i);
            heard += samples * samples;
            samples = Vector256.MaxNative(Vector256.MinNative(samples, Vector256.Create(Loudest)), Vector256.Create(-Loudest));
            samples.StoreUnsafe(ref to, i);
            kept += samples * samples;
            peak = Vector256.MaxNative(peak, Vector256.Abs(samples));
        }
        if (!float.IsFinite(Vector256.Sum(heard)))
        {
            Array.Clear(_hop);
            return default;
        }
        var clipped = Vector256.GreaterThanOrEqualAny(peak, Vector256.Create(FullScale.Near)) ? FullScale.CutOff(_hop) : 0;
        return new Hop { MeanSquare = Vector256.Sum(kept) / SpeechFormat.HopSamples, Clipped = (byte)clipped };
    }
}
