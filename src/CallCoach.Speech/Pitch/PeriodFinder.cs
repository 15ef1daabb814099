using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace CallCoach.Speech.Pitch;

/// <summary>Finds the periods after which a frame of the low band repeats itself.</summary>
/// <remarks>
/// Autocorrelation of the windowed frame, divided by that of the window (Boersma 1993), so that a steady tone reads 1 at every
/// lag; peaks between the samples by windowed-sinc interpolation. Eight lags are summed side by side, each in the same order
/// everywhere, so that the result is the same whatever the machine's vector width.
/// </remarks>
internal sealed class PeriodFinder
{
    /// <summary>Samples of the low band in a frame: 56 ms, over three periods of the lowest voice.</summary>
    public const int FrameLength = 112;
    public const float LowestHz = 60f, HighestHz = 500f;

    /// <summary>Most candidates a frame can have, the unvoiced one counted in.</summary>
    public const int MostCandidates = 7;
    private const int MiddleStart = 32;     // the middle 24 ms, where the hop is, say how loud it is
    private const int Lanes = 8, Lags = 40, HalfSinc = 4, SincSteps = 16;
    private const float ShortestLag = LowBandDecimator.OutputRateHz / HighestHz, LongestLag = LowBandDecimator.OutputRateHz / LowestHz;
    private static readonly float[] Taper = HannWindow(), InverseTaperCorrelation = InverseCorrelation(Taper), Sinc = SincTable();
    [ThreadStatic]
    private static PeriodFinder? _ofThread;
    private readonly float[] _frame = new float[FrameLength + Lags];
    private readonly float[] _correlation = new float[HalfSinc + Lags];     // lag 0 stands at HalfSinc; negative lags mirrored before it

    private PeriodFinder()
    {
    }

    /// <summary>Holds nothing from one frame to the next but room to work in, so one for each thread is enough.</summary>
    public static PeriodFinder OfThread => _ofThread ??= new PeriodFinder();

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
                peak = Vector256.MaxNative(peak, Vector256.Abs(x));
        }
        var four = Vector128.MaxNative(peak.GetLower(), peak.GetUpper());
        Peak = MathF.Max(MathF.Max(four[0], four[1]), MathF.Max(four[2], four[3]));
    }

    // Samples i and i + 8 at a time: what the one finds at lags from 8 on, the other finds at lags from 0 on.
    private void Correlate()
    {
        ref var frame = ref MemoryMarshal.GetArrayDataReference(_frame);
        Vector256<float> a = default, b = default, c = default, d = default, e = default;
        Vector256<float> a8 = default, b8 = default, c8 = default, d8 = default, e8 = default;
        for (nuint i = 0; i < FrameLength; i = i % Lanes == Lanes - 1 ? i + Lanes + 1 : i + 1)
        {
            var (x, x8) = (Vector256.Create(Unsafe.Add(ref frame, i)), Vector256.Create(Unsafe.Add(ref frame, i + Lanes)));
            a = Vector256.FusedMultiplyAdd(x, Vector256.LoadUnsafe(ref frame, i), a);
            var from8 = Vector256.LoadUnsafe(ref frame, i + Lanes);
            (b, a8) = (Vector256.FusedMultiplyAdd(x, from8, b), Vector256.FusedMultiplyAdd(x8, from8, a8));
            var from16 = Vector256.LoadUnsafe(ref frame, i + 2 * Lanes);
            (c, b8) = (Vector256.FusedMultiplyAdd(x, from16, c), Vector256.FusedMultiplyAdd(x8, from16, b8));
            var from24 = Vector256.LoadUnsafe(ref frame, i + 3 * Lanes);
            (d, c8) = (Vector256.FusedMultiplyAdd(x, from24, d), Vector256.FusedMultiplyAdd(x8, from24, c8));
            var from32 = Vector256.LoadUnsafe(ref frame, i + 4 * Lanes);
            (e, d8) = (Vector256.FusedMultiplyAdd(x, from32, e), Vector256.FusedMultiplyAdd(x8, from32, d8));
            e8 = Vector256.FusedMultiplyAdd(x8, Vector256.LoadUnsafe(ref frame, i + 5 * Lanes), e8);
        }
        (a + a8).CopyTo(_correlation, HalfSinc);
        (b + b8).CopyTo(_correlation, HalfSinc + Lanes);
        (c + c8).CopyTo(_correlation, HalfSinc + 2 * Lanes);
        (d + d8).CopyTo(_correlation, HalfSinc + 3 * Lanes);
        (e + e8).CopyTo(_correlation, HalfSinc + 4 * Lanes);
    }

    private bool Normalize()
    {
        var energy = _correlation[HalfSinc];
        if (!(energy > 1e-12f))
            return false;
        var scale = Vector256.Create(1 / energy);
        for (var lag = 0; lag < Lags; lag += Lanes)
            (Vector256.Create(_correlation, HalfSinc + lag) * scale * Vector256.Create(InverseTaperCorrelation, lag)).CopyTo(_correlation, HalfSinc + lag);
        for (var lag = 1; lag <= HalfSinc; lag++)
            _correlation[HalfSinc - lag] = _correlation[HalfSinc + lag];
        return true;
    }

    private int Pick(PitchOptions options, Span<PitchCandidate> candidates)
    {
        const int first = HalfSinc + (int)ShortestLag - 1, last = HalfSinc + (int)LongestLag + 1;
        var count = 0;
        for (var block = first; block <= last; block += Lanes)
        {
            for (var peaks = Peaks(block, 0.5f * options.VoicingThreshold); peaks != 0; peaks &= peaks - 1)
            {
                if (Candidate(block + BitOperations.TrailingZeroCount(peaks), options) is not { } candidate)
                    continue;
                var place = count < candidates.Length ? count++ : Weakest(candidates, candidate.Strength);
                if (place >= 0)
                    candidates[place] = candidate;
            }
        }
        return count;
    }

    // A bit for each of eight values that is a peak and high enough.
    private uint Peaks(int block, float faintest)
    {
        var (before, at, after) = (Vector256.Create(_correlation, block - 1), Vector256.Create(_correlation, block), Vector256.Create(_correlation, block + 1));
        return (Vector256.GreaterThanOrEqual(at, Vector256.Create(faintest)) & Vector256.GreaterThan(at, before) & Vector256.GreaterThanOrEqual(at, after))
            .ExtractMostSignificantBits();
    }

    private PitchCandidate? Candidate(int peak, PitchOptions options)
    {
        var (lag, height) = Refine(peak);
        if (lag is < ShortestLag or > LongestLag)
            return null;
        height = height > 1 ? 1 / height : height;
        var octave = MathF.Log2(LowBandDecimator.OutputRateHz / lag);
        return new PitchCandidate(octave, height - options.OctaveCost * (HighestOctave - octave), height);
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
