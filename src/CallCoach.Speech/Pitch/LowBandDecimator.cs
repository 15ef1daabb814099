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
    private const int TapsOfPhase = Taps / Factor, Lanes = 8;
    private const int PhaseLength = TapsOfPhase + 3 * Lanes;        // what three vectors of outputs reach
    private readonly float[] _phases = new float[Factor * PhaseLength];

    /// <param name="hop">One hop of input.</param>
    /// <param name="output"><see cref="OutputHop"/> samples.</param>
    public void Process(ReadOnlySpan<float> hop, Span<float> output)
    {
        Append(hop);
        ref var phases = ref MemoryMarshal.GetArrayDataReference(_phases);
        Vector256<float> a = default, b = default, c = default;
        for (var tap = 0; tap < Taps; tap++)
        {
            var weight = Vector256.Create(Filter[tap]);
            var at = (nuint)(tap % Factor * PhaseLength + tap / Factor);
            a = Vector256.FusedMultiplyAdd(weight, Vector256.LoadUnsafe(ref phases, at), a);
            b = Vector256.FusedMultiplyAdd(weight, Vector256.LoadUnsafe(ref phases, at + Lanes), b);
            c = Vector256.FusedMultiplyAdd(weight, Vector256.LoadUnsafe(ref phases, at + 2 * Lanes), c);
        }
        a.CopyTo(output);
        b.CopyTo(output[Lanes..]);
        c.GetLower().CopyTo(output[(2 * Lanes)..]);
    }

    public void Reset() => Array.Clear(_phases);

    // Every fourth sample stands together, so that eight outputs are summed side by side.
    private void Append(ReadOnlySpan<float> hop)
    {
        for (var phase = 0; phase < Factor; phase++)
        {
            var samples = _phases.AsSpan(phase * PhaseLength, TapsOfPhase + OutputHop);
            samples[OutputHop..].CopyTo(samples);
            var next = samples[TapsOfPhase..];
            for (var i = 0; i < next.Length; i++)
                next[i] = hop[i * Factor + phase];
        }
    }

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
