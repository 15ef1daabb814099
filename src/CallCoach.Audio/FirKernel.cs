using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace CallCoach.Audio;

/// <summary>Dot products of a filter with places of a signal. Filters have a multiple of 8 taps.</summary>
public static class FirKernel
{
    /// <summary>Places that <see cref="DotAtFour"/> serves at once.</summary>
    public const int Places = 4;

    /// <summary>Σ taps[k]·signal[k].</summary>
    /// <param name="taps">A multiple of 8.</param>
    /// <param name="signal">As many, at least.</param>
    public static float Dot(ReadOnlySpan<float> taps, ReadOnlySpan<float> signal)
    {
        ref var h = ref MemoryMarshal.GetReference(taps);
        ref var x = ref MemoryMarshal.GetReference(signal[..taps.Length]);
        var (a, b, c, d) = (Vector256<float>.Zero, Vector256<float>.Zero, Vector256<float>.Zero, Vector256<float>.Zero);
        var (k, length) = ((nuint)0, (nuint)taps.Length);
        // Four sums at once, for one would wait for itself.
        for (; k + 32 <= length; k += 32)
        {
            a = Vector256.FusedMultiplyAdd(Vector256.LoadUnsafe(ref h, k), Vector256.LoadUnsafe(ref x, k), a);
            b = Vector256.FusedMultiplyAdd(Vector256.LoadUnsafe(ref h, k + 8), Vector256.LoadUnsafe(ref x, k + 8), b);
            c = Vector256.FusedMultiplyAdd(Vector256.LoadUnsafe(ref h, k + 16), Vector256.LoadUnsafe(ref x, k + 16), c);
            d = Vector256.FusedMultiplyAdd(Vector256.LoadUnsafe(ref h, k + 24), Vector256.LoadUnsafe(ref x, k + 24), d);
        }
        for (; k < length; k += 8)
            a = Vector256.FusedMultiplyAdd(Vector256.LoadUnsafe(ref h, k), Vector256.LoadUnsafe(ref x, k), a);
        return Vector256.Sum(a + b + (c + d));
    }

    /// <summary>What <see cref="DotAtFour"/> gives for one of its places, to the last bit.</summary>
    public static float DotAtOne(ReadOnlySpan<float> taps, ReadOnlySpan<float> signal)
    {
        ref var h = ref MemoryMarshal.GetReference(taps);
        ref var x = ref MemoryMarshal.GetReference(signal[..taps.Length]);
        var sum = Vector256<float>.Zero;
        for (nuint k = 0; k < (nuint)taps.Length; k += 8)
            sum = Vector256.FusedMultiplyAdd(Vector256.LoadUnsafe(ref h, k), Vector256.LoadUnsafe(ref x, k), sum);
        var halves = sum.GetLower() + sum.GetUpper();
        return halves[0] + halves[2] + (halves[1] + halves[3]);
    }

    /// <summary>The dot product at four places, a stride apart: the taps are loaded once for all.</summary>
    /// <param name="taps">A multiple of 8.</param>
    /// <param name="signal">Three strides more than taps, at least.</param>
    /// <param name="stride">Samples from place to place.</param>
    /// <param name="sums">The first four are written.</param>
    public static void DotAtFour(ReadOnlySpan<float> taps, ReadOnlySpan<float> signal, int stride, Span<float> sums)
    {
        ref var h = ref MemoryMarshal.GetReference(taps);
        ref var x = ref MemoryMarshal.GetReference(signal[..(taps.Length + 3 * stride)]);
        var step = (nuint)stride;
        var (a, b, c, d) = (Vector256<float>.Zero, Vector256<float>.Zero, Vector256<float>.Zero, Vector256<float>.Zero);
        for (nuint k = 0; k < (nuint)taps.Length; k += 8)
        {
            var tap = Vector256.LoadUnsafe(ref h, k);
            a = Vector256.FusedMultiplyAdd(tap, Vector256.LoadUnsafe(ref x, k), a);
            b = Vector256.FusedMultiplyAdd(tap, Vector256.LoadUnsafe(ref x, k + step), b);
            c = Vector256.FusedMultiplyAdd(tap, Vector256.LoadUnsafe(ref x, k + 2 * step), c);
            d = Vector256.FusedMultiplyAdd(tap, Vector256.LoadUnsafe(ref x, k + 3 * step), d);
        }
        SumEach(a, b, c, d).CopyTo(sums);
    }

    /// <summary>The dot product at eight places, two samples apart, each as <see cref="DotAtOne"/> gives it.</summary>
    /// <remarks>Four places further on, the signal lies one vector further on: what was loaded for those serves these, one step later.</remarks>
    /// <param name="taps">A multiple of 8.</param>
    /// <param name="signal">14 samples more than taps, at least.</param>
    /// <param name="sums">The first eight are written.</param>
    public static void DotAtEightPairs(ReadOnlySpan<float> taps, ReadOnlySpan<float> signal, Span<float> sums)
    {
        ref var h = ref MemoryMarshal.GetReference(taps);
        ref var x = ref MemoryMarshal.GetReference(signal[..(taps.Length + 14)]);
        var (a, b, c, d) = (Vector256<float>.Zero, Vector256<float>.Zero, Vector256<float>.Zero, Vector256<float>.Zero);
        var (e, f, g, i) = (Vector256<float>.Zero, Vector256<float>.Zero, Vector256<float>.Zero, Vector256<float>.Zero);
        var (x0, x2, x4, x6) = (Vector256.LoadUnsafe(ref x), Vector256.LoadUnsafe(ref x, 2), Vector256.LoadUnsafe(ref x, 4), Vector256.LoadUnsafe(ref x, 6));
        for (nuint k = 0; k < (nuint)taps.Length; k += 8)
        {
            var tap = Vector256.LoadUnsafe(ref h, k);
            (a, b) = (Vector256.FusedMultiplyAdd(tap, x0, a), Vector256.FusedMultiplyAdd(tap, x2, b));
            (c, d) = (Vector256.FusedMultiplyAdd(tap, x4, c), Vector256.FusedMultiplyAdd(tap, x6, d));
            x0 = Vector256.LoadUnsafe(ref x, k + 8);
            e = Vector256.FusedMultiplyAdd(tap, x0, e);
            x2 = Vector256.LoadUnsafe(ref x, k + 10);
            f = Vector256.FusedMultiplyAdd(tap, x2, f);
            x4 = Vector256.LoadUnsafe(ref x, k + 12);
            g = Vector256.FusedMultiplyAdd(tap, x4, g);
            x6 = Vector256.LoadUnsafe(ref x, k + 14);
            i = Vector256.FusedMultiplyAdd(tap, x6, i);
        }
        SumEach(a, b, c, d).CopyTo(sums);
        SumEach(e, f, g, i).CopyTo(sums[Places..]);
    }

    private static Vector128<float> SumEach(Vector256<float> a, Vector256<float> b, Vector256<float> c, Vector256<float> d) => QuadLanes.SumEach(
        a.GetLower() + a.GetUpper(), b.GetLower() + b.GetUpper(), c.GetLower() + c.GetUpper(), d.GetLower() + d.GetUpper());
}
