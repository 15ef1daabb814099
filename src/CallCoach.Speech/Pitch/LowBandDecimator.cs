using CallCoach.Audio;

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
    private readonly float[] _samples = new float[Taps + SpeechFormat.HopSamples];

    /// <param name="hop">One hop of input.</param>
    /// <param name="output"><see cref="OutputHop"/> samples.</param>
    public void Process(ReadOnlySpan<float> hop, Span<float> output)
    {
        FrameBuffer.Push(_samples, hop);
        for (var n = 0; n < OutputHop; n += FirKernel.Places)
            FirKernel.DotAtFour(Filter, _samples.AsSpan(n * Factor), Factor, output[n..]);
    }

    public void Reset() => Array.Clear(_samples);

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
