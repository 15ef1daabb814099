using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace CallCoach.Speech.Pitch;

/// <summary>Keeps the band of the voice's first harmonics: 8 kHz in, 2 kHz out.</summary>
/// <remarks>
/// A Gaussian low-pass, 0.03 at 800 Hz: what Praat's filtered autocorrelation puts before its pitch analysis. Above 1 kHz, where
/// the new rate folds, it is 47 dB down and falling. Its impulse response has no overshoot and is over after ±2 ms.
/// </remarks>
internal sealed class LowBandDecimator
{
    public const int Factor = 4, OutputRateHz = SpeechFormat.SampleRateHz / Factor, OutputHop = SpeechFormat.HopSamples / Factor;

    /// <summary>The filter's delay, in input samples.</summary>
    public const int Delay = Taps / 2;
    private const int Taps = 32;
    private const double TopHz = 800, AttenuationAtTop = 0.03;
    private static readonly float[] Filter = Gaussian();
    private readonly float[] _history = new float[Taps + SpeechFormat.HopSamples];

    /// <param name="hop">One hop of input.</param>
    /// <param name="output"><see cref="OutputHop"/> samples.</param>
    public void Process(ReadOnlySpan<float> hop, Span<float> output)
    {
        _history.AsSpan(SpeechFormat.HopSamples).CopyTo(_history);
        hop.CopyTo(_history.AsSpan(Taps));
        ref var from = ref MemoryMarshal.GetArrayDataReference(_history);
        ref var filter = ref MemoryMarshal.GetArrayDataReference(Filter);
        for (var n = 0; n < OutputHop; n++)
        {
            var sum = Vector256<float>.Zero;
            for (nuint k = 0; k < Taps; k += 8)
                sum += Vector256.LoadUnsafe(ref from, (nuint)(n * Factor) + k) * Vector256.LoadUnsafe(ref filter, k);
            output[n] = Vector256.Sum(sum);
        }
    }

    public void Reset() => Array.Clear(_history);

    // exp(-(a·f)²) in frequency is exp(-(π·t/a)²) in time.
    private static float[] Gaussian()
    {
        var a = Math.Sqrt(-Math.Log(AttenuationAtTop)) / TopHz * SpeechFormat.SampleRateHz;
        var taps = new double[Taps];
        for (var i = 0; i < Taps; i++)
            taps[i] = Math.Exp(-Math.Pow(Math.PI * (i - Delay) / a, 2));
        var sum = taps.Sum();
        return Array.ConvertAll(taps, tap => (float)(tap / sum));
    }
}
