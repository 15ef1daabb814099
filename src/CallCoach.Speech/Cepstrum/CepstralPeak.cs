using System.Numerics.Tensors;
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

    /// <summary>Values of a cepstrum: 0 to 50 ms.</summary>
    public const int Quefrencies = LastOfTrend + 1;
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
    private readonly float[] _zeros = new float[Size / 2 + 1], _smooth = new float[Quefrencies];
    private readonly RobustLine _line = new(LastOfTrend - FirstOfTrend + 1);

    private CepstralPeak()
    {
    }

    /// <summary>Holds nothing from one frame to the next but room to work in, so one for each thread is enough.</summary>
    public static CepstralPeak OfThread => _ofThread ??= new CepstralPeak();

    /// <summary>The frame's power cepstrum above its trend, as a ratio of powers, 1 and more; valid until the next call.</summary>
    /// <param name="samples"><see cref="FrameLength"/> samples at 8 kHz.</param>
    public ReadOnlySpan<float> AboveTrend(ReadOnlySpan<float> samples)
    {
        FiveFourths.Process(samples, _wide);
        for (var i = 0; i < WindowLength; i++)
            _frame[i] = _wide[i + 1] - PreEmphasis * _wide[i];
        var frame = _frame.AsSpan(0, WindowLength);
        TensorPrimitives.Subtract(frame, TensorPrimitives.Sum<float>(frame) / WindowLength, frame);
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

    /// <summary>Prominence of the peak, dB.</summary>
    /// <param name="aboveTrend">Mean over some time of what <see cref="AboveTrend"/> answers.</param>
    public float Prominence(ReadOnlySpan<float> aboveTrend)
    {
        Smooth(aboveTrend);
        for (var i = 0; i < _smooth.Length; i++)
            _smooth[i] = Decibels.FromPower(_smooth[i]);
        var (slope, intercept) = _line.Fit(LogQuefrency.AsSpan(FirstOfTrend), _smooth.AsSpan(FirstOfTrend));
        var peak = FirstOfPeak;
        for (var i = FirstOfPeak; i <= LastOfPeak; i++)
            peak = _smooth[i] > _smooth[peak] ? i : peak;
        return Height(peak) - (slope * LogQuefrency[peak] + intercept);
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
        var (slope, intercept) = _line.Fit(LogQuefrency.AsSpan(FirstOfTrend), decibels[FirstOfTrend..]);
        for (var i = 0; i < decibels.Length; i++)
            decibels[i] = MathF.Max(0f, decibels[i] - (slope * LogQuefrency[i] + intercept)) / 10f;
        TensorPrimitives.Exp10(decibels, decibels);
    }

    private void Smooth(ReadOnlySpan<float> values)
    {
        const int half = SmoothOver / 2;
        for (var i = 0; i < _smooth.Length; i++)
        {
            var from = Math.Max(0, i - half);
            var near = values[from..Math.Min(values.Length, i + half + 1)];
            _smooth[i] = TensorPrimitives.Sum(near) / near.Length;
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
