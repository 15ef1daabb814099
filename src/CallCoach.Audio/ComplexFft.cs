using System.Collections.Concurrent;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace CallCoach.Audio;

/// <summary>Complex Fourier transform of one power-of-two length, real and imaginary parts in arrays of their own.</summary>
/// <remarks>
/// Stockham's self-sorting form with radix 4 (Van Loan 1992, section 1.7) and, for odd powers, one last step of radix 2. A step
/// with stride s works on s neighbours with the same factors, so that it is vectors throughout; only the first, with stride 1,
/// turns its results by a 4 × 4 transposition. Holds tables only: one instance a length serves all threads.
/// </remarks>
internal sealed class ComplexFft
{
    private const int FirstStride = 1, SecondStride = 4;
    private static readonly ConcurrentDictionary<int, ComplexFft> ByLength = new();
    private readonly Twiddles[] _steps;
    private readonly bool _endsWithRadix2;

    private ComplexFft(int length)
    {
        var exponent = BitOperations.Log2((uint)length);
        _steps = new Twiddles[exponent / 2];
        for (var i = 0; i < _steps.Length; i++)
            _steps[i] = new Twiddles(length >> (2 * i));
        _endsWithRadix2 = exponent % 2 == 1;
    }

    /// <param name="length">A power of two, at least 16.</param>
    public static ComplexFft OfLength(int length) => ByLength.GetOrAdd(length, static n => new ComplexFft(n));

    /// <summary>Transforms; both pairs of buffers are written, and the answer tells which of them holds the result.</summary>
    /// <returns>True when the result is in the second pair.</returns>
    public bool Transform(Span<float> re, Span<float> im, Span<float> otherRe, Span<float> otherIm)
    {
        var from = new Buffers(re, im);
        var to = new Buffers(otherRe, otherIm);
        var swapped = false;
        var stride = FirstStride;
        foreach (var step in _steps)
        {
            if (stride == FirstStride)
                FirstStep(step, from, to);
            else if (stride == SecondStride || Vector<float>.Count > stride)
                NarrowStep(step, stride, from, to);
            else
                WideStep(step, stride, from, to);
            var result = to;
            to = from;
            from = result;
            swapped = !swapped;
            stride *= 4;
        }
        if (!_endsWithRadix2)
            return swapped;
        LastStep(stride, from, to);
        return !swapped;
    }

    // Stride 1: four neighbouring butterflies at once; their results lie 4 apart, hence the transposition.
    private static void FirstStep(Twiddles w, Buffers from, Buffers to)
    {
        var quarter = w.W1Re.Length;
        for (nuint p = 0; p < (nuint)quarter; p += 4)
        {
            var q = (nuint)quarter;
            var (aRe, aIm) = from.Load4(p);
            var (bRe, bIm) = from.Load4(p + q);
            var (cRe, cIm) = from.Load4(p + 2 * q);
            var (dRe, dIm) = from.Load4(p + 3 * q);
            var (sumAcRe, sumAcIm, sumBdRe, sumBdIm) = (aRe + cRe, aIm + cIm, bRe + dRe, bIm + dIm);
            var (difAcRe, difAcIm, difBdRe, difBdIm) = (aRe - cRe, aIm - cIm, bRe - dRe, bIm - dIm);
            var (y1Re, y1Im) = Multiply(difAcRe + difBdIm, difAcIm - difBdRe, w.Load1(p));
            var (y2Re, y2Im) = Multiply(sumAcRe - sumBdRe, sumAcIm - sumBdIm, w.Load2(p));
            var (y3Re, y3Im) = Multiply(difAcRe - difBdIm, difAcIm + difBdRe, w.Load3(p));
            Lanes.StoreTransposed(sumAcRe + sumBdRe, y1Re, y2Re, y3Re, ref to.Re, 4 * p);
            Lanes.StoreTransposed(sumAcIm + sumBdIm, y1Im, y2Im, y3Im, ref to.Im, 4 * p);
        }
    }

    private static void NarrowStep(Twiddles w, int stride, Buffers from, Buffers to)
    {
        var s = (nuint)stride;
        var jump = (nuint)w.W1Re.Length * s;
        for (var p = 0; p < w.W1Re.Length; p++)
        {
            var (w1Re, w1Im) = (Vector128.Create(w.W1Re[p]), Vector128.Create(w.W1Im[p]));
            var (w2Re, w2Im) = (Vector128.Create(w.W2Re[p]), Vector128.Create(w.W2Im[p]));
            var (w3Re, w3Im) = (Vector128.Create(w.W3Re[p]), Vector128.Create(w.W3Im[p]));
            for (nuint q = 0; q < s; q += 4)
            {
                var i = q + s * (nuint)p;
                var o = q + 4 * s * (nuint)p;
                var (aRe, aIm) = from.Load4(i);
                var (bRe, bIm) = from.Load4(i + jump);
                var (cRe, cIm) = from.Load4(i + 2 * jump);
                var (dRe, dIm) = from.Load4(i + 3 * jump);
                var (sumAcRe, sumAcIm, sumBdRe, sumBdIm) = (aRe + cRe, aIm + cIm, bRe + dRe, bIm + dIm);
                var (difAcRe, difAcIm, difBdRe, difBdIm) = (aRe - cRe, aIm - cIm, bRe - dRe, bIm - dIm);
                to.Store4(sumAcRe + sumBdRe, sumAcIm + sumBdIm, o);
                to.Store4(Multiply(difAcRe + difBdIm, difAcIm - difBdRe, (w1Re, w1Im)), o + s);
                to.Store4(Multiply(sumAcRe - sumBdRe, sumAcIm - sumBdIm, (w2Re, w2Im)), o + 2 * s);
                to.Store4(Multiply(difAcRe - difBdIm, difAcIm + difBdRe, (w3Re, w3Im)), o + 3 * s);
            }
        }
    }

    // The same with the widest vectors of the machine.
    private static void WideStep(Twiddles w, int stride, Buffers from, Buffers to)
    {
        var s = (nuint)stride;
        var jump = (nuint)w.W1Re.Length * s;
        for (var p = 0; p < w.W1Re.Length; p++)
        {
            var (w1Re, w1Im) = (new Vector<float>(w.W1Re[p]), new Vector<float>(w.W1Im[p]));
            var (w2Re, w2Im) = (new Vector<float>(w.W2Re[p]), new Vector<float>(w.W2Im[p]));
            var (w3Re, w3Im) = (new Vector<float>(w.W3Re[p]), new Vector<float>(w.W3Im[p]));
            for (nuint q = 0; q < s; q += (nuint)Vector<float>.Count)
            {
                var i = q + s * (nuint)p;
                var o = q + 4 * s * (nuint)p;
                var (aRe, aIm) = from.Load(i);
                var (bRe, bIm) = from.Load(i + jump);
                var (cRe, cIm) = from.Load(i + 2 * jump);
                var (dRe, dIm) = from.Load(i + 3 * jump);
                var (sumAcRe, sumAcIm, sumBdRe, sumBdIm) = (aRe + cRe, aIm + cIm, bRe + dRe, bIm + dIm);
                var (difAcRe, difAcIm, difBdRe, difBdIm) = (aRe - cRe, aIm - cIm, bRe - dRe, bIm - dIm);
                to.Store(sumAcRe + sumBdRe, sumAcIm + sumBdIm, o);
                to.Store(Multiply(difAcRe + difBdIm, difAcIm - difBdRe, (w1Re, w1Im)), o + s);
                to.Store(Multiply(sumAcRe - sumBdRe, sumAcIm - sumBdIm, (w2Re, w2Im)), o + 2 * s);
                to.Store(Multiply(difAcRe - difBdIm, difAcIm + difBdRe, (w3Re, w3Im)), o + 3 * s);
            }
        }
    }

    private static void LastStep(int stride, Buffers from, Buffers to)
    {
        var s = (nuint)stride;
        for (nuint q = 0; q < s; q += 4)
        {
            var (aRe, aIm) = from.Load4(q);
            var (bRe, bIm) = from.Load4(q + s);
            to.Store4(aRe + bRe, aIm + bIm, q);
            to.Store4(aRe - bRe, aIm - bIm, q + s);
        }
    }

    private static (Vector128<float> Re, Vector128<float> Im) Multiply(
        Vector128<float> re, Vector128<float> im, (Vector128<float> Re, Vector128<float> Im) w) =>
        (re * w.Re - im * w.Im, re * w.Im + im * w.Re);

    private static (Vector<float> Re, Vector<float> Im) Multiply(
        Vector<float> re, Vector<float> im, (Vector<float> Re, Vector<float> Im) w) =>
        (re * w.Re - im * w.Im, re * w.Im + im * w.Re);

    /// <summary>exp(−2πi·k·p/length) for k = 1, 2, 3 and p below a quarter of the length.</summary>
    private sealed class Twiddles
    {
        public readonly float[] W1Re, W1Im, W2Re, W2Im, W3Re, W3Im;

        public Twiddles(int length)
        {
            (W1Re, W1Im) = Powers(length, 1);
            (W2Re, W2Im) = Powers(length, 2);
            (W3Re, W3Im) = Powers(length, 3);
        }

        public (Vector128<float> Re, Vector128<float> Im) Load1(nuint p) => (Load(W1Re, p), Load(W1Im, p));
        public (Vector128<float> Re, Vector128<float> Im) Load2(nuint p) => (Load(W2Re, p), Load(W2Im, p));
        public (Vector128<float> Re, Vector128<float> Im) Load3(nuint p) => (Load(W3Re, p), Load(W3Im, p));

        private static Vector128<float> Load(float[] table, nuint p) =>
            Vector128.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(table), p);

        private static (float[] Re, float[] Im) Powers(int length, int k)
        {
            var re = new float[length / 4];
            var im = new float[length / 4];
            for (var p = 0; p < re.Length; p++)
                (im[p], re[p]) = ((float, float))Math.SinCos(-2 * Math.PI * k * p / length);
            return (re, im);
        }
    }

    private readonly ref struct Buffers(Span<float> re, Span<float> im)
    {
        public readonly ref float Re = ref MemoryMarshal.GetReference(re);
        public readonly ref float Im = ref MemoryMarshal.GetReference(im);

        public (Vector128<float> Re, Vector128<float> Im) Load4(nuint at) =>
            (Vector128.LoadUnsafe(ref Re, at), Vector128.LoadUnsafe(ref Im, at));

        public void Store4(Vector128<float> re, Vector128<float> im, nuint at)
        {
            re.StoreUnsafe(ref Re, at);
            im.StoreUnsafe(ref Im, at);
        }

        public void Store4((Vector128<float> Re, Vector128<float> Im) y, nuint at) => Store4(y.Re, y.Im, at);

        public (Vector<float> Re, Vector<float> Im) Load(nuint at) =>
            (Vector.LoadUnsafe(ref Re, at), Vector.LoadUnsafe(ref Im, at));

        public void Store(Vector<float> re, Vector<float> im, nuint at)
        {
            re.StoreUnsafe(ref Re, at);
            im.StoreUnsafe(ref Im, at);
        }

        public void Store((Vector<float> Re, Vector<float> Im) y, nuint at) => Store(y.Re, y.Im, at);
    }
}
