using System.Numerics.Tensors;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using CallCoach.Speech.Activity;
using CallCoach.Speech.Pitch;

namespace CallCoach.Speech.Networks;

/// <summary>A hop as the networks see it: bands against the loudest of late and against the noise under them, and how tonal and how lively the sound is.</summary>
/// <remarks>Nothing depends on the gain of the line. All values lie between about −2 and 3.</remarks>
public sealed class SpeechFeatures
{
    public const int Count = 40;

    /// <summary>Where the caller writes the pitch tracker's confidence; 0 otherwise.</summary>
    public const int Periodicity = Count - 1;

    /// <summary>Of the levels among the features.</summary>
    public const float DecibelsPerUnit = 15f;

    private const int Bands = BandSpectrum.Bands, Bins = BandSpectrum.Bins;
    private const int Lanes = 8;
    private const float PeakDecayDb = 0.02f;          // 2 dB a second
    private const float Second = 0.01f;               // share of a hop in a mean over 1 s
    private const int Apart = 8;                      // hops between compared spectra: vowels move in 80 ms, tones do not
    private const int LevelHops = 4;
    private const float QuietUpDb = 0.03f, QuietDownDb = 0.2f;   // a hop; the level that about an eighth of the hops stay below
    private const float QuietSmoothing = 0.2f, QuietestDb = 50f; // share of a hop; below the loudest
    private readonly NoiseFloor _floor = new(Bands);
    private readonly float[] _magnitudes = new float[Apart * Bins];
    private readonly float[] _norms = new float[Apart];
    private readonly float[] _levels = new float[LevelHops];
    private float _peakDb, _calmDb, _quietDb, _meanSimilarity, _meanChange, _meanCrest;
    private int _at, _levelAt;

    public SpeechFeatures() => Reset();

    /// <param name="spectrum">Of the newest hop.</param>
    /// <param name="features"><see cref="Count"/> values, written.</param>
    public void Process(BandSpectrum spectrum, Span<float> features)
    {
        var bands = spectrum.BandsDb;
        var level = MathF.Max(spectrum.LevelDb, BandSpectrum.FloorDb);
        _floor.Process(bands);
        FollowPeak(level);
        FollowQuiet(level);
        for (var band = 0; band < Bands; band += Lanes)
        {
            var db = Vector256.Create(bands[band..]);
            var floor = Vector256.MaxNative(Vector256.Create(_floor.FloorDb[band..]), Vector256.Create(_peakDb - 60f));
            Scaled(db - Vector256.Create(_peakDb), -50f, 6f, -25f, DecibelsPerUnit).CopyTo(features[band..]);
            Scaled(db - floor, 0f, 40f, 10f, 10f).CopyTo(features[(Bands + band)..]);
        }
        var similarity = Similarity(spectrum.Power);
        var crest = spectrum.CrestDb;
        _meanSimilarity += Second * (similarity - _meanSimilarity);
        _meanCrest += Second * (crest - _meanCrest);
        var tail = features[(2 * Bands)..];
        tail[0] = Scaled(level - _peakDb, -50f, 6f, -25f, DecibelsPerUnit);
        tail[1] = 2f * similarity - 1f;
        tail[2] = 4f * _meanSimilarity - 2f;
        tail[3] = Scaled(_meanChange, 0f, 15f, 4f, 3f);
        tail[4] = Scaled(crest, 0f, 25f, 12f, 5f);
        tail[5] = Scaled(_meanCrest, 0f, 25f, 12f, 3f);
        tail[6] = Scaled(_calmDb - MathF.Max(_quietDb, _peakDb - QuietestDb), -6f, 42f, 9f, 9f);
        tail[7] = 0f;
    }

    /// <summary>The pitch tracker's reading as a feature.</summary>
    public static float OfPitch(PitchReading pitch) => (pitch.IsVoiced ? 1f : 0f) + pitch.Confidence - 1f;

    public void Reset()
    {
        _floor.Reset();
        Array.Clear(_magnitudes);
        Array.Clear(_norms);
        Array.Fill(_levels, BandSpectrum.FloorDb);
        _peakDb = _calmDb = _quietDb = BandSpectrum.FloorDb;
        (_meanSimilarity, _meanChange, _meanCrest) = (0.5f, 4f, 12f);
        (_at, _levelAt) = (0, 0);
    }

    // The loudest level that lasted for a few hops, so that a click does not count; and how much the level moves.
    private void FollowPeak(float level)
    {
        var change = MathF.Min(20f, MathF.Abs(level - _levels[_levelAt]));
        _levels[_levelAt] = level;
        _levelAt = (_levelAt + 1) % LevelHops;
        _peakDb = MathF.Max(_peakDb - PeakDecayDb, TensorPrimitives.Min<float>(_levels));
        if (level > _peakDb - 50f)
            _meanChange += Second * (change - _meanChange);
    }

    // What the line sounds like between words, and for longer than the floor of the bands remembers: babble is steadier than a voice.
    private void FollowQuiet(float level)
    {
        _calmDb += QuietSmoothing * (level - _calmDb);
        _quietDb += _calmDb > _quietDb ? QuietUpDb : -QuietDownDb;
    }

    // Cosine between the magnitude spectra of now and 80 ms ago: 1 for a steady tone. Today's takes the old one's place.
    private float Similarity(ReadOnlySpan<float> power)
    {
        ref var from = ref MemoryMarshal.GetReference(power[..Bins]);
        ref var before = ref MemoryMarshal.GetReference(_magnitudes.AsSpan(_at * Bins, Bins));
        var (dot, dotOdd, squares, squaresOdd) = (Vector256<float>.Zero, Vector256<float>.Zero, Vector256<float>.Zero, Vector256<float>.Zero);
        for (nuint i = 0; i < Bins; i += 2 * Lanes)
        {
            var (even, odd) = (Vector256.Sqrt(Vector256.LoadUnsafe(ref from, i)), Vector256.Sqrt(Vector256.LoadUnsafe(ref from, i + Lanes)));
            dot += even * Vector256.LoadUnsafe(ref before, i);
            dotOdd += odd * Vector256.LoadUnsafe(ref before, i + Lanes);
            squares += even * even;
            squaresOdd += odd * odd;
            even.StoreUnsafe(ref before, i);
            odd.StoreUnsafe(ref before, i + Lanes);
        }
        var (norm, normBefore) = (MathF.Sqrt(Vector256.Sum(squares + squaresOdd)) + 1e-7f, _norms[_at]);
        _norms[_at] = norm;
        _at = (_at + 1) % Apart;
        return normBefore > 0 ? Vector256.Sum(dot + dotOdd) / (norm * normBefore) : 0f;
    }

    private static float Scaled(float value, float low, float high, float middle, float width) =>
        (Math.Clamp(value, low, high) - middle) / width;

    private static Vector256<float> Scaled(Vector256<float> value, float low, float high, float middle, float width) =>
        (Vector256.MinNative(Vector256.MaxNative(value, Vector256.Create(low)), Vector256.Create(high)) - Vector256.Create(middle)) / Vector256.Create(width);
}
