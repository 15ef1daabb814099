using System.Numerics.Tensors;
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

    private const int Bands = BandSpectrum.Bands;
    private const float PeakDecayDb = 0.02f;          // 2 dB a second
    private const float Second = 0.01f;               // share of a hop in a mean over 1 s
    private const int Apart = 8;                      // hops between compared spectra: vowels move in 80 ms, tones do not
    private const int LevelHops = 4;
    private readonly NoiseFloor _floor = new(Bands);
    private readonly float[][] _spectra = new float[Apart][];
    private readonly float[] _norms = new float[Apart];
    private readonly float[] _levels = new float[LevelHops];
    private float _peakDb, _meanSimilarity, _meanChange, _meanCrest;
    private int _at, _levelAt;

    public SpeechFeatures()
    {
        for (var i = 0; i < Apart; i++)
            _spectra[i] = new float[BandSpectrum.Bins];
        Reset();
    }

    /// <param name="spectrum">Of the newest hop.</param>
    /// <param name="features"><see cref="Count"/> values, written.</param>
    public void Process(BandSpectrum spectrum, Span<float> features)
    {
        var bands = spectrum.BandsDb;
        var level = MathF.Max(spectrum.LevelDb, BandSpectrum.FloorDb);
        _floor.Process(bands);
        FollowPeak(level);
        for (var band = 0; band < Bands; band++)
        {
            features[band] = Scaled(bands[band] - _peakDb, -50f, 6f, -25f, DecibelsPerUnit);
            features[Bands + band] = Scaled(bands[band] - MathF.Max(_floor.FloorDb[band], _peakDb - 60f), 0f, 40f, 10f, 10f);
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
        tail[6] = tail[7] = 0f;
    }

    /// <summary>The pitch tracker's reading as a feature.</summary>
    public static float OfPitch(PitchReading pitch) => (pitch.IsVoiced ? 1f : 0f) + pitch.Confidence - 1f;

    public void Reset()
    {
        _floor.Reset();
        foreach (var spectrum in _spectra)
            Array.Clear(spectrum);
        Array.Clear(_norms);
        Array.Fill(_levels, BandSpectrum.FloorDb);
        _peakDb = BandSpectrum.FloorDb;
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

    // Cosine between the magnitude spectra of now and 80 ms ago: 1 for a steady tone.
    private float Similarity(ReadOnlySpan<float> power)
    {
        var before = _spectra[_at];
        var normBefore = _norms[_at];
        Span<float> magnitude = stackalloc float[BandSpectrum.Bins];
        TensorPrimitives.Sqrt(power[..BandSpectrum.Bins], magnitude);
        var norm = MathF.Sqrt(TensorPrimitives.SumOfSquares<float>(magnitude)) + 1e-7f;
        var similarity = normBefore > 0 ? TensorPrimitives.Dot(magnitude, before) / (norm * normBefore) : 0f;
        magnitude.CopyTo(before);
        _norms[_at] = norm;
        _at = (_at + 1) % Apart;
        return similarity;
    }

    private static float Scaled(float value, float low, float high, float middle, float width) =>
        (Math.Clamp(value, low, high) - middle) / width;
}
