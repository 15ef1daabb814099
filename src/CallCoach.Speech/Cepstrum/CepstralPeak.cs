using System.Numerics.Tensors;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using CallCoach.Audio;

namespace CallCoach.Speech.Cepstrum;

/// <summary>Cepstral peak prominence of one frame: how far the voice's period stands out of the cepstrum, dB.</summary>
/// <remarks>
/// Hillenbrand and Houde 1996, with the settings that Praat proposes (its band to 5 kHz and a Gaussian window of 100 ms, so that
/// values can be compared with published ones): the power cepstrum loses its trend (a line over the logarithm of quefrency, 1 to
/// 50 ms), is smoothed over time and 0.5 ms of quefrency, and the highest peak between 60 and 330 Hz is measured from the trend.
/// Telephone speech ends at 4 kHz; it is brought to 10 kHz first, and what lies above stays empty, as it does there.
/// </remarks>
internal sealed class CepstralPeak
{
    /// <summary>Samples at 8 kHz that a frame takes.</summary>
    public const int FrameLength = 832;

    // Values of a cepstrum: 0 to 50 ms.
    private const int Quefrencies = LastOfTrend + 1;
    private const int RateHz = 10_000, Size = 1024, WindowLength = RateHz / 10;
    private const int FirstOfTrend = RateHz / 1000, LastOfTrend = RateHz / 20;                  // 1 to 50 ms
    private const int FirstOfPeak = RateHz / 330 + 1, LastOfPeak = RateHz / 60;
    private const int SmoothOver = 5;                                                           // 0.5 ms
    private static readonly float[] Taper = Window.Gaussian(WindowLength), LogQuefrency = Logarithms();
    private static readonly float PreEmphasis = MathF.Exp(-2 * MathF.PI * 50 / RateHz);
    [ThreadStatic]
    private static CepstralPeak? _ofThread;
    private readonly RealFft _fft = new(Size);
    private readonly float[] _frame = new float[Size], _wide = new float[WindowLength + 1], _power = new float[Size / 2 + 1];
    private readonly float[] _zeros = new float[Size / 2 + 1], _mean = new float[Quefrencies], _smooth = new float[Quefrencies];
    private readonly RobustLine _line = new(LogQuefrency.AsSpan(FirstOfTrend));

    private CepstralPeak()
    {
    }

    /// <summary>Holds nothing from one frame to the next but room to work in, so one for each thread is enough.</summary>
    public static CepstralPeak OfThread => _ofThread ??= new CepstralPeak();

    /// <summary>Prominence of the peak in the mean cepstrum of some frames, dB.</summary>
    /// <param name="sound">Frames that lie <paramref name="step"/> samples apart; the last ends with the sound.</param>
    /// <param name="step">Samples.</param>
    public float Prominence(ReadOnlySpan<float> sound, int step)
    {
        Array.Clear(_mean);
        var frames = 0;
        for (; (frames * step) + FrameLength <= sound.Length; frames++)
            TensorPrimitives.Add(_mean, AboveTrend(sound.Slice(frames * step, FrameLength)), _mean);
        TensorPrimitives.Multiply(_mean, 1f / frames, _mean);
        Smooth(_mean);
        TensorPrimitives.Log10(_smooth, _smooth);
        TensorPrimitives.Multiply(_smooth, 10f, _smooth);
        var (slope, intercept) = _line.Fit(_smooth.AsSpan(FirstOfTrend));
        var peak = FirstOfPeak;
        for (var i = FirstOfPeak; i <= LastOfPeak; i++)
            peak = _smooth[i] > _smooth[peak] ? i : peak;
        return Height(peak) - (slope * LogQuefrency[peak] + intercept);
    }

    // The frame's power cepstrum above its trend, as a ratio of powers, 1 and more; valid until the next call.
    private ReadOnlySpan<float> AboveTrend(ReadOnlySpan<float> samples)
    {
        FiveFourths.Process(samples, _wide);
        Emphasize();
        var frame = _frame.AsSpan(0, WindowLength);
        TensorPrimitives.Multiply(frame, Taper, frame);
        _frame.AsSpan(WindowLength).Clear();
        _fft.Power(_frame, _power);
        TensorPrimitives.Add(_power, 1e-20f, _power);
        TensorPrimitives.Log(_power, _power);
        _fft.Inverse(_power, _zeros, _frame);
        var cepstrum = _frame.AsSpan(0, Quefrencies);
        ToDecibels(cepstrum);
        SubtractTrend(cepstrum);
        return cepstrum;
    }

    // Raises the high frequencies and takes the mean off. No fused multiplication and a fixed order: where the sound has nothing,
    // the spectrum is rounding, and its logarithm must be the same on every machine.
    private void Emphasize()
    {
        ref var from = ref MemoryMarshal.GetArrayDataReference(_wide);
        ref var to = ref MemoryMarshal.GetArrayDataReference(_frame);
        var sum = Vector256<float>.Zero;
        for (nuint i = 0; i < WindowLength; i += (nuint)Vector256<float>.Count)
        {
            var emphasized = Vector256.LoadUnsafe(ref from, i + 1) - PreEmphasis * Vector256.LoadUnsafe(ref from, i);
            emphasized.StoreUnsafe(ref to, i);
            sum += emphasized;
        }
        TensorPrimitives.Subtract(_frame.AsSpan(0, WindowLength), Vector256.Sum(sum) / WindowLength, _frame.AsSpan(0, WindowLength));
    }

    // 10·log10 of the squared cepstrum.
    private static void ToDecibels(Span<float> cepstrum)
    {
        TensorPrimitives.Multiply(cepstrum, cepstrum, cepstrum);
        TensorPrimitives.Add(cepstrum, 1e-30f, cepstrum);
        TensorPrimitives.Log10(cepstrum, cepstrum);
        TensorPrimitives.Multiply(cepstrum, 10f, cepstrum);
    }

    private void SubtractTrend(Span<float> decibels)
    {
        var (slope, intercept) = _line.Fit(decibels[FirstOfTrend..]);
        TensorPrimitives.MultiplyAdd(LogQuefrency, -slope, decibels, decibels);
        TensorPrimitives.Subtract(decibels, intercept, decibels);
        TensorPrimitives.Max(decibels, 0f, decibels);
        TensorPrimitives.Multiply(decibels, 0.1f, decibels);
        TensorPrimitives.Exp10(decibels, decibels);
    }

    // The mean of each value and its neighbours, as far as there are any.
    private void Smooth(ReadOnlySpan<float> values)
    {
        const int half = SmoothOver / 2;
        var inner = _smooth.AsSpan(half, values.Length - 2 * half);
        values[..inner.Length].CopyTo(inner);
        for (var shift = 1; shift < SmoothOver; shift++)
            TensorPrimitives.Add(inner, values.Slice(shift, inner.Length), inner);
        TensorPrimitives.Multiply(inner, 1f / SmoothOver, inner);
        for (var i = 0; i < half; i++)
        {
            _smooth[i] = TensorPrimitives.Average(values[..(i + half + 1)]);
            _smooth[^(i + 1)] = TensorPrimitives.Average(values[^(i + half + 1)..]);
        }
    }

    // A parabola through the peak and its neighbours.
    private float Height(int peak)
    {
        var (before, at, after) = (_smooth[peak - 1], _smooth[peak], _smooth[peak + 1]);
        var bend = 2 * at - before - after;
        var tilt = 0.5f * (after - before);
        return bend > 0 ? at + 0.5f * tilt * tilt / bend : at;
    }

    private static float[] Logarithms()
    {
        var logarithms = new float[Quefrencies];
        for (var i = 0; i < logarithms.Length; i++)
            logarithms[i] = MathF.Log(Math.Max(0.5f, i) / RateHz);
        return logarithms;
    }
}
