using System.Runtime.Intrinsics;
using CallCoach.Speech.Activity;

namespace CallCoach.Speech.Fillers;

/// <summary>How much the spectrum has moved in 40 ms: little in a held vowel, much where speech goes from sound to sound.</summary>
/// <remarks>One instance per channel, one thread at a time.</remarks>
public sealed class SpectralChange
{
    private const int LagHops = 4;               // longer than the window of a frame, so that two frames share nothing
    private const float RangeDb = 30;            // bands further below the loudest are the line's, not the voice's
    private readonly float[] _ring = new float[LagHops * BandSpectrum.Bands];
    private int _at;

    /// <param name="bandsDb">Of the next frame, as <see cref="BandSpectrum.BandsDb"/>.</param>
    /// <returns>Mean difference of the voice's bands after the overall level is taken out, dB.</returns>
    public float Process(ReadOnlySpan<float> bandsDb)
    {
        var (low, high) = (Vector256.Create(bandsDb), Vector256.Create(bandsDb[8..]));
        var (oldLow, oldHigh) = (Vector256.Create(_ring, _at), Vector256.Create(_ring, _at + 8));
        low.CopyTo(_ring, _at);
        high.CopyTo(_ring, _at + 8);
        _at = (_at + BandSpectrum.Bands) % _ring.Length;
        var loudest = Vector256.Create(Largest(Vector256.MaxNative(low, high)) - RangeDb);
        var (weightLow, weightHigh) = (Vector256.Max(low - loudest, Vector256<float>.Zero), Vector256.Max(high - loudest, Vector256<float>.Zero));
        var (moveLow, moveHigh) = (low - oldLow, high - oldHigh);
        var weight = Vector256.Sum(weightLow + weightHigh);
        var level = Vector256.Create(Vector256.Sum(weightLow * moveLow + weightHigh * moveHigh) / weight);
        return Vector256.Sum(weightLow * Vector256.Abs(moveLow - level) + weightHigh * Vector256.Abs(moveHigh - level)) / weight;
    }

    public void Reset()
    {
        Array.Clear(_ring);
        _at = 0;
    }

    private static float Largest(Vector256<float> values)
    {
        var four = Vector128.Max(values.GetLower(), values.GetUpper());
        return MathF.Max(MathF.Max(four[0], four[1]), MathF.Max(four[2], four[3]));
    }
}
