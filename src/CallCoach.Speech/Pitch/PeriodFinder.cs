using System.Numerics.Tensors;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace CallCoach.Speech.Pitch;

/// <summary>Finds the periods after which a frame of the low band repeats itself.</summary>
/// <remarks>
/// Autocorrelation of the windowed frame, divided by that of the window (Boersma 1993), so that a steady tone reads 1 at every
/// lag; peaks between the samples by windowed-sinc interpolation. Eight lags are summed side by side, each in the order of
/// time, so that the result is the same whatever the machine's vector width.
/// </remarks>
internal sealed class PeriodFinder
{
    /// <summary>Samples of the low band in a frame: 56 ms, over three periods of the lowest voice.</summary>
    public const int FrameLength = 112;
    public const float LowestHz = 60f, HighestHz = 500f;

    /// <summary>Most candidates a frame can have, the unvoiced one counted in.</summary>
    public const int MostCandidates = 7;
    private const int MiddleStart = 32;     // the middle 24 ms, where the hop is, say how loud it is
    private const int Lags = 48, HalfSinc = 4, SincSteps = 16;
    private const float ShortestLag = LowBandDecimator.OutputRateHz / HighestHz, LongestLag = LowBandDecimator.OutputRateHz / LowestHz;
    private static readonly float[] Taper = HannWindow(), InverseTaperCorrelation = InverseCorrelation(Taper), Sinc = SincTable();
    private readonly float[] _frame = new float[FrameLength + Lags];
    private readonly float[] _correlation = new float[HalfSinc + Lags];     // lag 0 stands at HalfSinc; negative lags mirrored before it

    /// <summary>Largest magnitude of the last frame's middle, tapered as the frame is.</summary>
    public float Peak { get; private set; }

    /// <summary>Lists the frame's candidates, the unvoiced one first.</summary>
    /// <param name="samples"><see cref="FrameLength"/> samples of the low band.</param>
    /// <param name="options">Costs.</param>
    /// <param name="candidates">Where they go, <see cref="MostCandidates"/> long.</param>
    /// <returns>How many there are.</returns>
    public int Find(ReadOnlySpan<float> samples, PitchOptions options, Span<PitchCandidate> candidates)
    {
        Window(samples);
        Correlate();
        if (!Normalize())
            return 0;
        return Pick(options, candidates);
    }

    // Without its mean, tapered.
    private void Window(ReadOnlySpan<float> samples)
    {
        ref var from = ref MemoryMarshal.GetReference(samples);
        ref var taper = ref MemoryMarshal.GetArrayDataReference(Taper);
        ref var to = ref MemoryMarshal.GetArrayDataReference(_frame);
        var sum = Vector256<float>.Zero;
        for (nuint i = 0; i < FrameLength; i += 8)
            sum += Vector256.LoadUnsafe(ref from, i);
        var mean = Vector256.Create(Vector256.Sum(sum) / FrameLength);
        var peak = Vector256<float>.Zero;
        for (nuint i = 0; i < FrameLength; i += 8)
        {
            var x = (Vector256.LoadUnsafe(ref from, i) - mean) * Vector256.LoadUnsafe(ref taper, i);
            x.StoreUnsafe(ref to, i);
            if (i is >= MiddleStart and < FrameLength - MiddleStart)
                peak = Vector256.Max(peak, Vector256.Abs(x));
        }
        Peak = 0;
        for (var lane = 0; lane < 8; lane++)
            Peak = MathF.Max(Peak, peak[lane]);
    }

    private void Correlate()
    {
        ref var frame = ref MemoryMarshal.GetArrayDataReference(_frame);
        Vector256<float> a = default, b = default, c = default, d = default, e = default, f = default;
        for (nuint i = 0; i < FrameLength; i++)
        {
            var x = Vector256.Create(Unsafe.Add(ref frame, i));
            a = Vector256.FusedMultiplyAdd(x, Vector256.LoadUnsafe(ref frame, i), a);
            b = Vector256.FusedMultiplyAdd(x, Vector256.LoadUnsafe(ref frame, i + 8), b);
            c = Vector256.FusedMultiplyAdd(x, Vector256.LoadUnsafe(ref frame, i + 16), c);
            d = Vector256.FusedMultiplyAdd(x, Vector256.LoadUnsafe(ref frame, i + 24), d);
            e = Vector256.FusedMultiplyAdd(x, Vector256.LoadUnsafe(ref frame, i + 32), e);
            f = Vector256.FusedMultiplyAdd(x, Vector256.LoadUnsafe(ref frame, i + 40), f);
        }
        var to = _correlation.AsSpan(HalfSinc);
        a.CopyTo(to);
        b.CopyTo(to[8..]);
        c.CopyTo(to[16..]);
        d.CopyTo(to[24..]);
        e.CopyTo(to[32..]);
        f.CopyTo(to[40..]);
    }

    private bool Normalize()
    {
        var energy = _correlation[HalfSinc];
        if (!(energy > 1e-12f))
            return false;
        TensorPrimitives.Multiply(_correlation.AsSpan(HalfSinc), 1 / energy, _correlation.AsSpan(HalfSinc));
        TensorPrimitives.Multiply(_correlation.AsSpan(HalfSinc), InverseTaperCorrelation, _correlation.AsSpan(HalfSinc));
        for (var lag = 1; lag <= HalfSinc; lag++)
            _correlation[HalfSinc - lag] = _correlation[HalfSinc + lag];
        return true;
    }

    private int Pick(PitchOptions options, Span<PitchCandidate> candidates)
    {
        var count = 0;
        var faintest = 0.5f * options.VoicingThreshold;
        const int first = HalfSinc + (int)ShortestLag - 1, last = HalfSinc + (int)LongestLag + 1;
        ref var r = ref MemoryMarshal.GetArrayDataReference(_correlation);
        var (before, at) = (Unsafe.Add(ref r, first - 1), Unsafe.Add(ref r, first));
        for (var i = first; i <= last; i++)
        {
            var after = Unsafe.Add(ref r, i + 1);
            var isPeak = at >= faintest && at > before && at >= after;
            (before, at) = (at, after);
            if (!isPeak)
                continue;
            var (lag, height) = Refine(i);
            if (lag is < ShortestLag or > LongestLag)
                continue;
            height = height > 1 ? 1 / height : height;
            var octave = MathF.Log2(LowBandDecimator.OutputRateHz / lag);
            var strength = height - options.OctaveCost * (HighestOctave - octave);
            var place = count < candidates.Length ? count++ : Weakest(candidates, strength);
            if (place >= 0)
                candidates[place] = new PitchCandidate(octave, strength, height);
        }
        return count;
    }

    private static readonly float HighestOctave = MathF.Log2(HighestHz);

    private static int Weakest(ReadOnlySpan<PitchCandidate> candidates, float than)
    {
        var place = -1;
        for (var i = 0; i < candidates.Length; i++)
        {
            if (candidates[i].Strength < than)
                (place, than) = (i, candidates[i].Strength);
        }
        return place;
    }

    // A parabola through three samples says about where the peak is; one through three points of the sinc interpolation, close by, says exactly.
    private (float Lag, float Height) Refine(int i)
    {
        var guess = (int)MathF.Round(SincSteps * Vertex(_correlation[i - 1], _correlation[i], _correlation[i + 1]));
        var (before, at, after) = (Between(i, guess - 1), Between(i, guess), Between(i, guess + 1));
        var shift = Math.Clamp(Vertex(before, at, after), -1f, 1f);
        return (i - HalfSinc + (guess + shift) / SincSteps, at + 0.25f * shift * (after - before));
    }

    private static float Vertex(float before, float at, float after)
    {
        var bend = 2 * at - before - after;
        return bend > 1e-9f ? 0.5f * (after - before) / bend : 0f;
    }

    private float Between(int i, int step)
    {
        if (step < 0)
            (i, step) = (i - 1, step + SincSteps);
        return Vector256.Sum(Vector256.LoadUnsafe(ref Sinc[step * 2 * HalfSinc])
            * Vector256.LoadUnsafe(ref _correlation[i - HalfSinc + 1]));
    }

    private static float[] HannWindow()
    {
        var window = new float[FrameLength];
        for (var i = 0; i < FrameLength; i++)
            window[i] = (float)(0.5 - 0.5 * Math.Cos(2 * Math.PI * (i + 1) / (FrameLength + 1)));
        return window;
    }

    private static float[] InverseCorrelation(float[] window)
    {
        var inverse = new float[Lags];
        var energy = window.Sum(x => (double)x * x);
        for (var lag = 0; lag < Lags; lag++)
        {
            var sum = 0.0;
            for (var i = 0; i + lag < window.Length; i++)
                sum += (double)window[i] * window[i + lag];
            inverse[lag] = (float)(energy / sum);
        }
        return inverse;
    }

    // Rows of a Hann-windowed sinc, one for each sixteenth of a sample (and one past the last).
    private static float[] SincTable()
    {
        var table = new float[(SincSteps + 1) * 2 * HalfSinc];
        for (var step = 0; step <= SincSteps; step++)
        {
            for (var k = 0; k < 2 * HalfSinc; k++)
            {
                var x = (double)step / SincSteps - (k - HalfSinc + 1);
                var sinc = x == 0 ? 1 : Math.Sin(Math.PI * x) / (Math.PI * x);
                table[step * 2 * HalfSinc + k] = (float)(sinc * (0.5 + 0.5 * Math.Cos(Math.PI * x / (HalfSinc + 0.5))));
            }
        }
        return table;
    }
}
