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
    private const int PastSamples = (CppsMeter.SoundHops - 1) * SpeechFormat.HopSamples;    // of all analyzers it looks back furthest
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
    private readonly float[] _sound;             // what the analyzers look back on, then the block
    private long _heard;

    /// <param name="blockHops">Hops in a block at most.</param>
    public SpeechChannel(int blockHops) => _sound = new float[PastSamples + blockHops * SpeechFormat.HopSamples];

    /// <summary>Where the next hops of sound are put; what is no number counts as silence, a hop at a time.</summary>
    public Span<float> Block => _sound.AsSpan(PastSamples);

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
    /// <param name="hop">Of the block.</param>
    public void Listen(int hop)
    {
        var sound = Sound(hop);
        At(_heard) = Clean(sound);
        _spectrum.Process(UpTo(hop));
    }

    /// <summary>Judges the hop that was listened to last.</summary>
    /// <param name="hop">Of the block.</param>
    /// <param name="leaked">The other side is heard here.</param>
    /// <returns>True when a frame was decided.</returns>
    public bool Decide(int hop, bool leaked)
    {
        var described = _heard - BandSpectrum.LatencyHops;
        At(described).Leaked = leaked;
        At(described).ChangeDb = _change.Process(_spectrum.BandsDb);
        var features = FeaturesOf(described);
        _features.Process(_spectrum, features);
        var active = _activity.Process(features) && !At(described - VoiceActivityDetector.LatencyHops).Leaked;
        At(described - VoiceActivityDetector.LatencyHops - SpeechSegmenter.LatencyHops).Speech = _segmenter.Process(active);
        _cpps.Process(UpTo(hop), active);
        FindPitch(Sound(hop), _heard - PitchTracker.LatencyHops);
        return TakeFrame(_heard++ - LatencyHops);
    }

    /// <summary>The block has been judged; what comes next goes where it was.</summary>
    /// <param name="hops">How many it had.</param>
    public void EndBlock(int hops) => _sound.AsSpan(hops * SpeechFormat.HopSamples, PastSamples).CopyTo(_sound);

    public void Reset()
    {
        Array.Clear(_ring);
        _activity.Reset();
        _segmenter.Reset();
        _pitch.Reset();
        _cpps.Reset();
        _density.Reset();
        _syllables.Reset();
        _features.Reset();
        _change.Reset();
        Array.Clear(_featureRows);
        Array.Clear(_sound);
        _heard = 0;
    }

    private void FindPitch(ReadOnlySpan<float> sound, long number)
    {
        var reading = _pitch.Process(sound);
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

    private Span<float> Sound(int hop) => _sound.AsSpan(PastSamples + hop * SpeechFormat.HopSamples, SpeechFormat.HopSamples);

    private ReadOnlySpan<float> UpTo(int hop) => _sound.AsSpan(hop * SpeechFormat.HopSamples, PastSamples + SpeechFormat.HopSamples);

    private ref Hop At(long number) => ref _ring[number & (RingHops - 1)];

    private static float Level(float meanSquare) => MathF.Max(SilenceDbfs, Decibels.FromPower(meanSquare));

    // Holds the samples of a hop to what can be sound; makes silence of a hop that is none.
    private static Hop Clean(Span<float> hop)
    {
        ref var sound = ref MemoryMarshal.GetReference(hop);
        var (heard, kept, peak) = (Vector256<float>.Zero, Vector256<float>.Zero, Vector256<float>.Zero);
        for (nuint i = 0; i < SpeechFormat.HopSamples; i += Lanes)
        {
            var samples = Vector256.LoadUnsafe(ref sound, i);
            heard += samples * samples;
            samples = Vector256.MaxNative(Vector256.MinNative(samples, Vector256.Create(Loudest)), Vector256.Create(-Loudest));
            samples.StoreUnsafe(ref sound, i);
            kept += samples * samples;
            peak = Vector256.MaxNative(peak, Vector256.Abs(samples));
        }
        if (!float.IsFinite(Vector256.Sum(heard)))
        {
            hop.Clear();
            return default;
        }
        var clipped = Vector256.GreaterThanOrEqualAny(peak, Vector256.Create(FullScale.Near)) ? FullScale.CutOff(hop) : 0;
        return new Hop { MeanSquare = Vector256.Sum(kept) / SpeechFormat.HopSamples, Clipped = (byte)clipped };
    }
}
