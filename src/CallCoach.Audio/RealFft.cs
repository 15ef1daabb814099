using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace CallCoach.Audio;

/// <summary>Fourier transform of real signals of one power-of-two length, and back.</summary>
/// <remarks>
/// The signal's even and odd samples go as real and imaginary parts through a complex transform of half the length, whose
/// result is taken apart by symmetry (Sorensen et al. 1987). Factors are shared by all instances of a size; an instance holds
/// two work buffers (8 bytes a sample) and serves one thread at a time. Nothing is allocated after construction.
/// </remarks>
public sealed class RealFft
{
    public const int SmallestSize = 2 * ComplexFft.SmallestLength, LargestSize = 1 << 20;
    private readonly ComplexFft _complex;
    private readonly float[] _re, _im, _otherRe, _otherIm;
    private readonly float[] _wRe, _wIm;

    /// <param name="size">Samples of the signal: a power of two from 64 to 2^20.</param>
    public RealFft(int size)
    {
        if (!BitOperations.IsPow2(size) || size is < SmallestSize or > LargestSize)
            throw new ArgumentOutOfRangeException(nameof(size), size, "The size must be a power of two from 64 to 2^20.");
        Size = size;
        var half = size / 2;
        _complex = ComplexFft.OfLength(half);
        (_wRe, _wIm) = SplitFactors.OfSize(size);
        (_re, _im, _otherRe, _otherIm) = (new float[half], new float[half], new float[half], new float[half]);
    }

    /// <summary>Samples of the signal.</summary>
    public int Size { get; }

    /// <summary>Values of the spectrum: from 0 Hz to half the sample rate, both counted in.</summary>
    public int Bins => Size / 2 + 1;

    /// <summary>X[k] = Σ x[n]·exp(−2πi·k·n/size), for k from 0 to size/2.</summary>
    /// <param name="signal"><see cref="Size"/> samples.</param>
    /// <param name="real"><see cref="Bins"/> values.</param>
    /// <param name="imaginary"><see cref="Bins"/> values.</param>
    public void Forward(ReadOnlySpan<float> signal, Span<float> real, Span<float> imaginary)
    {
        Check(signal.Length, Size, nameof(signal));
        Check(real.Length, Bins, nameof(real));
        Check(imaginary.Length, Bins, nameof(imaginary));
        Deinterleave(signal, _re, _im);
        if (_complex.Transform(_re, _im, _otherRe, _otherIm))
            Split(_otherRe, _otherIm, real, imaginary);
        else
            Split(_re, _im, real, imaginary);
    }

    /// <summary>|X[k]|² of the same transform; not scaled by the size.</summary>
    /// <param name="signal"><see cref="Size"/> samples.</param>
    /// <param name="power"><see cref="Bins"/> values.</param>
    public void Power(ReadOnlySpan<float> signal, Span<float> power)
    {
        Check(signal.Length, Size, nameof(signal));
        Check(power.Length, Bins, nameof(power));
        Deinterleave(signal, _re, _im);
        var swapped = _complex.Transform(_re, _im, _otherRe, _otherIm);
        SplitPower(swapped ? _otherRe : _re, swapped ? _otherIm : _im, power);
    }

    /// <summary>The signal whose <see cref="Forward"/> transform this is: scaled by 1/size.</summary>
    /// <param name="real"><see cref="Bins"/> values.</param>
    /// <param name="imaginary"><see cref="Bins"/> values; the first and the last do not count, for they are 0 in the spectrum of a real signal.</param>
    /// <param name="signal"><see cref="Size"/> samples.</param>
    public void Inverse(ReadOnlySpan<float> real, ReadOnlySpan<float> imaginary, Span<float> signal)
    {
        Check(real.Length, Bins, nameof(real));
        Check(imaginary.Length, Bins, nameof(imaginary));
        Check(signal.Length, Size, nameof(signal));
        Join(real, imaginary, _re, _im);
        // Exchanging the parts before and after makes a forward transform an inverse one.
        if (_complex.Transform(_im, _re, _otherIm, _otherRe))
            Interleave(_otherRe, _otherIm, signal);
        else
            Interleave(_re, _im, signal);
    }

    private void Split(float[] fromRe, float[] fromIm, Span<float> re, Span<float> im)
    {
        re[^1] = SplitHalves(fromRe, fromIm, re[..^1], im[..^1]);
        im[^1] = 0;
    }

    // X[k] = ½(Z[k] + Z*[h−k]) − ½i·w^k·(Z[k] − Z*[h−k]). Answers the last bin, which is real.
    private float SplitHalves(float[] zRe, float[] zIm, Span<float> re, Span<float> im)
    {
        var half = zRe.Length;
        ref var fromRe = ref MemoryMarshal.GetArrayDataReference(zRe);
        ref var fromIm = ref MemoryMarshal.GetArrayDataReference(zIm);
        ref var toRe = ref MemoryMarshal.GetReference(re);
        ref var toIm = ref MemoryMarshal.GetReference(im);
        ref var wRe = ref MemoryMarshal.GetArrayDataReference(_wRe);
        ref var wIm = ref MemoryMarshal.GetArrayDataReference(_wIm);
        var halfOf = Vector128.Create(0.5f);
        var k = 1;
        for (; k + 4 <= half; k += 4)
        {
            var mirror = (nuint)(half - k - 3);
            var (aRe, aIm) = (Vector128.LoadUnsafe(ref fromRe, (nuint)k), Vector128.LoadUnsafe(ref fromIm, (nuint)k));
            var (bRe, bIm) = (Reverse(Vector128.LoadUnsafe(ref fromRe, mirror)), Reverse(Vector128.LoadUnsafe(ref fromIm, mirror)));
            var (evenRe, evenIm) = ((aRe + bRe) * halfOf, (aIm - bIm) * halfOf);
            var (oddRe, oddIm) = ((aIm + bIm) * halfOf, (bRe - aRe) * halfOf);
            var (cRe, cIm) = (Vector128.LoadUnsafe(ref wRe, (nuint)k), Vector128.LoadUnsafe(ref wIm, (nuint)k));
            (evenRe + oddRe * cRe - oddIm * cIm).StoreUnsafe(ref toRe, (nuint)k);
            (evenIm + oddRe * cIm + oddIm * cRe).StoreUnsafe(ref toIm, (nuint)k);
        }
        for (; k < half; k++)
        {
            var (evenRe, evenIm) = ((zRe[k] + zRe[half - k]) / 2, (zIm[k] - zIm[half - k]) / 2);
            var (oddRe, oddIm) = ((zIm[k] + zIm[half - k]) / 2, (zRe[half - k] - zRe[k]) / 2);
            re[k] = evenRe + oddRe * _wRe[k] - oddIm * _wIm[k];
            im[k] = evenIm + oddRe * _wIm[k] + oddIm * _wRe[k];
        }
        re[0] = zRe[0] + zIm[0];
        im[0] = 0;
        return zRe[0] - zIm[0];
    }

    // |X[k]|² and |X[h−k]|² together, for both are made of the same halves: X[k] = E + T, X*[h−k] = E − T.
    private void SplitPower(float[] zRe, float[] zIm, Span<float> power)
    {
        var half = zRe.Length;
        ref var re = ref MemoryMarshal.GetArrayDataReference(zRe);
        ref var im = ref MemoryMarshal.GetArrayDataReference(zIm);
        ref var wRe = ref MemoryMarshal.GetArrayDataReference(_wRe);
        ref var wIm = ref MemoryMarshal.GetArrayDataReference(_wIm);
        ref var to = ref MemoryMarshal.GetReference(power);
        var quarter = Vector256.Create(0.25f);
        for (nuint k = 1; k < (nuint)half / 2; k += ComplexVector.Lanes)
        {
            var mirror = (nuint)half - k - (ComplexVector.Lanes - 1);
            var a = ComplexVector.Load(ref re, ref im, k);
            var b = new ComplexVector(Reverse(Vector256.LoadUnsafe(ref re, mirror)), -Reverse(Vector256.LoadUnsafe(ref im, mirror)));
            var (even, difference) = (a + b, a - b);
            var turned = new ComplexVector(difference.Im, -difference.Re) * ComplexVector.Load(ref wRe, ref wIm, k);
            ((even + turned).Power * quarter).StoreUnsafe(ref to, k);
            Reverse((even - turned).Power * quarter).StoreUnsafe(ref to, mirror);
        }
        power[0] = (zRe[0] + zIm[0]) * (zRe[0] + zIm[0]);
        power[^1] = (zRe[0] - zIm[0]) * (zRe[0] - zIm[0]);
    }

    // Z[k] = (X[k] + X*[h−k]) + i·w^−k·(X[k] − X*[h−k]), scaled by 1/size.
    private void Join(ReadOnlySpan<float> re, ReadOnlySpan<float> im, float[] zRe, float[] zIm)
    {
        var half = zRe.Length;
        ref var fromRe = ref MemoryMarshal.GetReference(re);
        ref var fromIm = ref MemoryMarshal.GetReference(im);
        var scale = Vector128.Create(1f / Size);
        for (var k = 0; k < half; k += 4)
        {
            var mirror = (nuint)(half - k - 3);
            var (aRe, aIm) = (Vector128.LoadUnsafe(ref fromRe, (nuint)k), Vector128.LoadUnsafe(ref fromIm, (nuint)k));
            var (bRe, bIm) = (Reverse(Vector128.LoadUnsafe(ref fromRe, mirror)), Reverse(Vector128.LoadUnsafe(ref fromIm, mirror)));
            var (cRe, cIm) = (Vector128.Create(_wRe, k), Vector128.Create(_wIm, k));
            var (difRe, difIm) = (aRe - bRe, aIm + bIm);
            ((aRe + bRe - difIm * cRe + difRe * cIm) * scale).CopyTo(zRe, k);
            ((aIm - bIm + difRe * cRe + difIm * cIm) * scale).CopyTo(zIm, k);
        }
        zRe[0] = (re[0] + re[half]) / Size;
        zIm[0] = (re[0] - re[half]) / Size;
    }

    private static Vector128<float> Reverse(Vector128<float> v) => Vector128.Shuffle(v, Vector128.Create(3, 2, 1, 0));

    private static Vector256<float> Reverse(Vector256<float> v) => Vector256.Shuffle(v, Vector256.Create(7, 6, 5, 4, 3, 2, 1, 0));

    private static void Deinterleave(ReadOnlySpan<float> signal, float[] even, float[] odd)
    {
        ref var from = ref MemoryMarshal.GetReference(signal);
        for (nuint i = 0; i < (nuint)even.Length; i += 4)
        {
            var (low, high) = (Vector128.LoadUnsafe(ref from, 2 * i), Vector128.LoadUnsafe(ref from, 2 * i + 4));
            QuadLanes.Even(low, high).StoreUnsafe(ref MemoryMarshal.GetArrayDataReference(even), i);
            QuadLanes.Odd(low, high).StoreUnsafe(ref MemoryMarshal.GetArrayDataReference(odd), i);
        }
    }

    private static void Interleave(float[] even, float[] odd, Span<float> signal)
    {
        ref var to = ref MemoryMarshal.GetReference(signal);
        for (nuint i = 0; i < (nuint)even.Length; i += 4)
        {
            var e = Vector128.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(even), i);
            var o = Vector128.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(odd), i);
            QuadLanes.ZipLow(e, o).StoreUnsafe(ref to, 2 * i);
            QuadLanes.ZipHigh(e, o).StoreUnsafe(ref to, 2 * i + 4);
        }
    }

    private static void Check(int length, int expected, string name)
    {
        if (length != expected)
            throw new ArgumentException($"{expected} values are needed, were {length}.", name);
    }
}
