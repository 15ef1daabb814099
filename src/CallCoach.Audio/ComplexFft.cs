using System.Collections.Concurrent;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace CallCoach.Audio;

/// <summary>Complex Fourier transform of one power-of-two length, real and imaginary parts in arrays of their own.</summary>
/// <remarks>
/// Stockham's self-sorting form with radix 4 (Van Loan 1992, section 1.7) and, for odd powers, one last step of radix 2. A step
/// with stride s works on s neighbours with the same factors. The first two steps, with strides 1 and 4, fill their vectors with
/// butterflies of several factors; the first turns its results by 4 × 4 transpositions. Always eight lanes, so that the result is
/// the same on every machine. Holds tables only: one instance a length serves all threads.
/// </remarks>
internal sealed class ComplexFft
{
    public const int SmallestLength = 32;
    private const int Lanes = ComplexVector.Lanes, Radix = 4;
    private static readonly ConcurrentDictionary<int, ComplexFft> ByLength = new();
    private readonly float[][] _steps;
    private readonly int _length;

    private ComplexFft(int length)
    {
        _length = length;
        _steps = new float[BitOperations.Log2((uint)length) / 2][];
        for (var (i, stride) = (0, 1); i < _steps.Length; i++, stride *= Radix)
            _steps[i] = Factors(length / stride, stride < Lanes ? Lanes : 1, stride < Lanes ? stride : 1);
    }

    /// <param name="length">A power of two, at least <see cref="SmallestLength"/>.</param>
    public static ComplexFft OfLength(int length) => ByLength.GetOrAdd(length, static n => new ComplexFft(n));

    /// <summary>Transforms; both pairs of buffers are written, and the answer tells which of them holds the result.</summary>
    /// <returns>True when the result is in the second pair.</returns>
    public bool Transform(Span<float> re, Span<float> im, Span<float> otherRe, Span<float> otherIm)
    {
        var from = new Buffers(re, im);
        var to = new Buffers(otherRe, otherIm);
        var swapped = false;
        var stride = 1;
        foreach (var factors in _steps)
        {
            if (stride == 1)
                FirstStep(factors, from, to);
            else if (stride < Lanes)
                SecondStep(factors, from, to);
            else
                WideStep(factors, stride, from, to);
            var result = to;
            to = from;
            from = result;
            swapped = !swapped;
            stride *= Radix;
        }
        if (stride == _length)
            return swapped;
        LastStep(stride, from, to);
        return !swapped;
    }

    // Stride 1: eight neighbouring butterflies at once; their results lie 4 apart, hence the transpositions.
    private void FirstStep(float[] factors, Buffers from, Buffers to)
    {
        ref var w = ref MemoryMarshal.GetArrayDataReference(factors);
        var quarter = (nuint)_length / Radix;
        for (nuint p = 0; p < quarter; p += Lanes, w = ref Unsafe.Add(ref w, 6 * Lanes))
        {
            Butterfly(from, p, quarter, ref w, out var y0, out var y1, out var y2, out var y3);
            QuadLanes.StoreTransposed(y0.Re.GetLower(), y1.Re.GetLower(), y2.Re.GetLower(), y3.Re.GetLower(), ref to.Re, Radix * p);
            QuadLanes.StoreTransposed(y0.Im.GetLower(), y1.Im.GetLower(), y2.Im.GetLower(), y3.Im.GetLower(), ref to.Im, Radix * p);
            QuadLanes.StoreTransposed(y0.Re.GetUpper(), y1.Re.GetUpper(), y2.Re.GetUpper(), y3.Re.GetUpper(), ref to.Re, Radix * p + 2 * Lanes);
            QuadLanes.StoreTransposed(y0.Im.GetUpper(), y1.Im.GetUpper(), y2.Im.GetUpper(), y3.Im.GetUpper(), ref to.Im, Radix * p + 2 * Lanes);
        }
    }

    // Stride 4: the neighbours of two factors side by side.
    private void SecondStep(float[] factors, Buffers from, Buffers to)
    {
        ref var w = ref MemoryMarshal.GetArrayDataReference(factors);
        var quarter = (nuint)_length / Radix;
        for (nuint i = 0; i < quarter; i += Lanes, w = ref Unsafe.Add(ref w, 6 * Lanes))
        {
            Butterfly(from, i, quarter, ref w, out var y0, out var y1, out var y2, out var y3);
            StoreHalves(y0.Re, y1.Re, y2.Re, y3.Re, ref to.Re, Radix * i);
            StoreHalves(y0.Im, y1.Im, y2.Im, y3.Im, ref to.Im, Radix * i);
        }
    }

    private void WideStep(float[] factors, int stride, Buffers from, Buffers to)
    {
        var (s, quarter) = ((nuint)stride, (nuint)_length / Radix);
        ref var w = ref MemoryMarshal.GetArrayDataReference(factors);
        for (nuint first = 0; first < quarter; first += s, w = ref Unsafe.Add(ref w, 6))
        {
            var (w1, w2, w3) = (Factor(ref w, 0), Factor(ref w, 2), Factor(ref w, 4));
            for (nuint q = 0; q < s; q += Lanes)
            {
                var (a, b, c, d) = (from.Load(first + q), from.Load(first + q + quarter), from.Load(first + q + 2 * quarter), from.Load(first + q + 3 * quarter));
                var (sumAc, difAc, sumBd, difBd) = (a + c, a - c, b + d, b - d);
                var o = Radix * first + q;
                to.Store(sumAc + sumBd, o);
                to.Store(ComplexVector.MinusI(difAc, difBd) * w1, o + s);
                to.Store((sumAc - sumBd) * w2, o + 2 * s);
                to.Store(ComplexVector.PlusI(difAc, difBd) * w3, o + 3 * s);
            }
        }
    }

    private static void LastStep(int stride, Buffers from, Buffers to)
    {
        var s = (nuint)stride;
        for (nuint q = 0; q < s; q += Lanes)
        {
            var (a, b) = (from.Load(q), from.Load(q + s));
            to.Store(a + b, q);
            to.Store(a - b, q + s);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Butterfly(Buffers from, nuint at, nuint quarter, ref float w, out ComplexVector y0, out ComplexVector y1, out ComplexVector y2, out ComplexVector y3)
    {
        var (a, b, c, d) = (from.Load(at), from.Load(at + quarter), from.Load(at + 2 * quarter), from.Load(at + 3 * quarter));
        var (sumAc, difAc, sumBd, difBd) = (a + c, a - c, b + d, b - d);
        y0 = sumAc + sumBd;
        y1 = ComplexVector.MinusI(difAc, difBd) * ComplexVector.Load(ref w, ref Unsafe.Add(ref w, Lanes), 0);
        y2 = (sumAc - sumBd) * ComplexVector.Load(ref w, ref Unsafe.Add(ref w, Lanes), 2 * Lanes);
        y3 = ComplexVector.PlusI(difAc, difBd) * ComplexVector.Load(ref w, ref Unsafe.Add(ref w, Lanes), 4 * Lanes);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ComplexVector Factor(ref float w, int at) => new(Vector256.Create(Unsafe.Add(ref w, at)), Vector256.Create(Unsafe.Add(ref w, at + 1)));

    // Lower halves one after the other, then the upper ones.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void StoreHalves(Vector256<float> a, Vector256<float> b, Vector256<float> c, Vector256<float> d, ref float to, nuint at)
    {
        Vector256.Create(a.GetLower(), b.GetLower()).StoreUnsafe(ref to, at);
        Vector256.Create(c.GetLower(), d.GetLower()).StoreUnsafe(ref to, at + Lanes);
        Vector256.Create(a.GetUpper(), b.GetUpper()).StoreUnsafe(ref to, at + 2 * Lanes);
        Vector256.Create(c.GetUpper(), d.GetUpper()).StoreUnsafe(ref to, at + 3 * Lanes);
    }

    // exp(−2πi·k·p/length) for p below a quarter of the length: for as many p as fill the lanes, each repeated, the real and the
    // imaginary parts of k = 1, of k = 2 and of k = 3; then for the next p.
    private static float[] Factors(int length, int lanes, int repeated)
    {
        var table = new float[6 * repeated * length / Radix];
        for (var i = 0; i < table.Length; i++)
        {
            var (row, lane, block) = (i / lanes % 6, i % lanes, i / (6 * lanes));
            var p = (block * lanes + lane) / repeated;
            var (sine, cosine) = Math.SinCos(-2 * Math.PI * (row / 2 + 1) * p / length);
            table[i] = (float)(row % 2 == 0 ? cosine : sine);
        }
        return table;
    }

    private readonly ref struct Buffers(Span<float> re, Span<float> im)
    {
        public readonly ref float Re = ref MemoryMarshal.GetReference(re);
        public readonly ref float Im = ref MemoryMarshal.GetReference(im);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public ComplexVector Load(nuint at) => ComplexVector.Load(ref Re, ref Im, at);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Store(ComplexVector y, nuint at) => y.Store(ref Re, ref Im, at);
    }
}
