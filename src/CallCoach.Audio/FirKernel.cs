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
        QuadLanes.SumEach(
            a.GetLower() + a.GetUpper(), b.GetLower() + b.GetUpper(),
            c.GetLower() + c.GetUpper(), d.GetLower() + d.GetUpper()).CopyTo(sums);
    }
}
