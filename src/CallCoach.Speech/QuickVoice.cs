using CallCoach.Audio;
using CallCoach.Speech.Activity;
using CallCoach.Speech.Networks;
using CallCoach.Speech.Pitch;
using CallCoach.Speech.Syllables;

namespace CallCoach.Speech;

/// <summary>One channel as it can be drawn while somebody speaks: each value as soon as it can be had.</summary>
/// <remarks>
/// <see cref="SpeechChannel"/> waits a third of a second, until the slowest of its analyzers is sure; what is judged comes from there.
/// A picture must follow the voice within 150 ms, and may be wrong for a moment. One instance per channel, one thread at a time.
/// </remarks>
public sealed class QuickVoice
{
    /// <summary>How far the pitch is behind, in hops.</summary>
    public const int PitchLatencyHops = PitchTracker.LatencyHops;

    /// <summary>How far the syllables are behind, in hops.</summary>
    public static readonly int SyllableLatencyHops = PitchTracker.LatencyHops + SyllableDensity.LatencyHops;

    private const float FloorDbfs = -96f, QuietestSpeechDbfs = -60f;
    private const float AboveNoiseDb = 10f;                       // a voice at the microphone stands out further, breathing less
    private const float NoiseUpDb = 0.02f, NoiseDownDb = 0.5f;    // a hop: 2 dB a second up, so that a long vowel is no noise
    private const int Rows = 16;                                  // feature rows, from the newest to the one whose pitch is known
    private readonly BandSpectrum _spectrum = new();
    private readonly SpeechFeatures _features = new();
    private readonly PitchTracker _pitch = new();
    private readonly SyllableDensity _density = new(0);
    private readonly float[] _rows = new float[Rows * SpeechFeatures.Count];
    private readonly float[] _hop = new float[SpeechFormat.HopSamples];
    private readonly float[] _sound = new float[BandSpectrum.Size];   // newest sample last
    private float _noiseDbfs = QuietestSpeechDbfs;
    private long _heard;
    private int _filled;

    /// <summary>The newest frame.</summary>
    public QuickFrame Frame { get; private set; }

    /// <summary>Takes the next samples.</summary>
    /// <param name="sound">At <see cref="SpeechFormat.SampleRateHz"/>, full scale ±1. Any number.</param>
    /// <param name="onFrame">Gets each hop's frame.</param>
    public void Process(ReadOnlySpan<float> sound, Action<QuickFrame> onFrame)
    {
        while (!sound.IsEmpty)
        {
            var taken = Math.Min(sound.Length, SpeechFormat.HopSamples - _filled);
            sound[..taken].CopyTo(_hop.AsSpan(_filled));
            sound = sound[taken..];
            _filled += taken;
            if (_filled < SpeechFormat.HopSamples)
                return;
            _filled = 0;
            onFrame(Frame = TakeHop());
        }
    }

    private QuickFrame TakeHop()
    {
        var power = Energy.MeanSquare(_hop);
        if (!float.IsFinite(power))
            Array.Clear(_hop);
        var level = float.IsFinite(power) ? MathF.Max(FloorDbfs, Decibels.FromPower(power)) : FloorDbfs;
        var pitch = Pitch();
        var syllables = _density.Of(0);
        _heard++;
        var speaking = level > MathF.Max(_noiseDbfs + AboveNoiseDb, QuietestSpeechDbfs);
        _noiseDbfs += Math.Clamp(level - _noiseDbfs, -NoiseDownDb, NoiseUpDb);
        return new QuickFrame(_heard * SpeechFormat.HopSamples, level, speaking, pitch.F0Hz, syllables);
    }

    // As SpeechChannel does it: the syllables of a hop are judged when its pitch is known.
    private PitchReading Pitch()
    {
        FrameBuffer.Push(_sound, _hop);
        _spectrum.Process(_sound);
        _features.Process(_spectrum, RowOf(_heard - BandSpectrum.LatencyHops));
        var pitch = _pitch.Process(_hop);
        var known = RowOf(_heard - PitchTracker.LatencyHops);
        known[SpeechFeatures.Periodicity] = SpeechFeatures.OfPitch(pitch);
        _density.Add(known);
        return pitch;
    }

    private Span<float> RowOf(long hop) => _rows.AsSpan((int)(hop & (Rows - 1)) * SpeechFeatures.Count, SpeechFeatures.Count);
}
