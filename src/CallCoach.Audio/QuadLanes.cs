using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;

namespace CallCoach.Audio;

/// <summary>Rearranges pairs of 4-lane vectors; one instruction each on x64 and ARM64. Written a = a0 a1 a2 a3.</summary>
internal static class QuadLanes
{
    /// <summary>a0 b0 a1 b1.</summary>
    public static Vector128<float> ZipLow(Vector128<float> a, Vector128<float> b) =>
        Sse.IsSupported ? Sse.UnpackLow(a, b)
        : AdvSimd.Arm64.IsSupported ? AdvSimd.Arm64.ZipLow(a, b)
        : Vector128.Create(a[0], b[0], a[1], b[1]);

    /// <summary>a2 b2 a3 b3.</summary>
    public static Vector128<float> ZipHigh(Vector128<float> a, Vector128<float> b) =>
        Sse.IsSupported ? Sse.UnpackHigh(a, b)
        : AdvSimd.Arm64.IsSupported ? AdvSimd.Arm64.ZipHigh(a, b)
        : Vector128.Create(a[2], b[2], a[3], b[3]);

    /// <summary>a0 a2 b0 b2.</summary>
    public static Vector128<float> Even(Vector128<float> a, Vector128<float> b) =>
        Sse.IsSupported ? Sse.Shuffle(a, b, 0b10_00_10_00)
        : AdvSimd.Arm64.IsSupported ? AdvSimd.Arm64.UnzipEven(a, b)
        : Vector128.Create(a[0], a[2], b[0], b[2]);

    /// <summary>a1 a3 b1 b3.</summary>
    public static Vector128<float> Odd(Vector128<float> a, Vector128<float> b) =>
        Sse.IsSupported ? Sse.Shuffle(a, b, 0b11_01_11_01)
        : AdvSimd.Arm64.IsSupported ? AdvSimd.Arm64.UnzipOdd(a, b)
        : Vector128.Create(a[1], a[3], b[1], b[3]);

    /// <summary>Columns become rows: a0 b0 c0 d0, a1 b1 c1 d1 and so on, one after the other.</summary>
    public static void StoreTransposed(
        Vector128<float> a, Vector128<float> b, Vector128<float> c, Vector128<float> d, ref float to, nuint at)
    {
        var (evenAc, oddAc) = (ZipLow(a, c), ZipHigh(a, c));
        var (evenBd, oddBd) = (ZipLow(b, d), ZipHigh(b, d));
        ZipLow(evenAc, evenBd).StoreUnsafe(ref to, at);
        ZipHigh(evenAc, evenBd).StoreUnsafe(ref to, at + 4);
        ZipLow(oddAc, oddBd).StoreUnsafe(ref to, at + 8);
        ZipHigh(oddAc, oddBd).StoreUnsafe(ref to, at + 12);
    }

    /// <summary>The sum of each: (a0 + a2) + (a1 + a3), and so on.</summary>
    public static Vector128<float> SumEach(Vector128<float> a, Vector128<float> b, Vector128<float> c, Vector128<float> d)
    {
        // a0+a2, b0+b2, a1+a3, b1+b3: the zips bring the halves of a and b side by side.
        var ab = ZipLow(a, b) + ZipHigh(a, b);
        var cd = ZipLow(c, d) + ZipHigh(c, d);
        return Pairs(ab, cd, low: true) + Pairs(ab, cd, low: false);
    }

    // a0 a1 b0 b1, or a2 a3 b2 b3.
    private static Vector128<float> Pairs(Vector128<float> a, Vector128<float> b, bool low)
    {
        if (Sse.IsSupported)
            return low ? Sse.MoveLowToHigh(a, b) : Sse.MoveHighToLow(b, a);
        return low
            ? Vector128.Create(a[0], a[1], b[0], b[1])
            : Vector128.Create(a[2], a[3], b[2], b[3]);
    }
}
