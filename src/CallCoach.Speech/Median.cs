using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace CallCoach.Speech;

/// <summary>The middle value of many, exactly, without sorting them.</summary>
/// <remarks>
/// Bisection over the numbers that floats can be, which is 32 times a count of the values that are smaller. Counting takes
/// eight at a time and never guesses a branch wrong, so that it beats sorting and quickselect from a few dozen values on.
/// </remarks>
internal static class Median
{
    private const int Lanes = 8;

    /// <summary>What would stand at Length / 2 if the values were sorted. None may be a NaN.</summary>
    /// <param name="values">At least one; left as they are.</param>
    public static float Of(ReadOnlySpan<float> values)
    {
        var (low, high) = (Rank(float.NegativeInfinity), Rank(float.PositiveInfinity));
        while (low < high)
        {
            var middle = low + (high - low + 1) / 2;
            if (CountBelow(values, OfRank(middle)) <= values.Length / 2)
                low = middle;
            else
                high = middle - 1;
        }
        return OfRank(low);
    }

    private static int CountBelow(ReadOnlySpan<float> values, float limit)
    {
        ref var first = ref MemoryMarshal.GetReference(values);
        var (limits, below) = (Vector256.Create(limit), Vector256<int>.Zero);
        var (i, belowOdd) = (0, Vector256<int>.Zero);
        for (; i + 2 * Lanes <= values.Length; i += 2 * Lanes)
        {
            below -= Vector256.LessThan(Vector256.LoadUnsafe(ref first, (nuint)i), limits).AsInt32();
            belowOdd -= Vector256.LessThan(Vector256.LoadUnsafe(ref first, (nuint)i + Lanes), limits).AsInt32();
        }
        var count = Vector256.Sum(below + belowOdd);
        foreach (var value in values[i..])
            count += value < limit ? 1 : 0;
        return count;
    }

    // Integers in the order of the floats: negative ones have their bits turned round.
    private static long Rank(float value)
    {
        var bits = BitConverter.SingleToInt32Bits(value);
        return bits < 0 ? bits ^ int.MaxValue : bits;
    }

    private static float OfRank(long rank) => BitConverter.Int32BitsToSingle(rank < 0 ? (int)rank ^ int.MaxValue : (int)rank);
}
