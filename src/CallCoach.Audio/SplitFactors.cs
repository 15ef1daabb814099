using System.Collections.Concurrent;

namespace CallCoach.Audio;

/// <summary>exp(−2πi·k/size) for k below half the size: what takes the transform of a real signal apart. Shared by size.</summary>
internal static class SplitFactors
{
    private static readonly ConcurrentDictionary<int, (float[] Re, float[] Im)> BySize = new();

    public static (float[] Re, float[] Im) OfSize(int size) => BySize.GetOrAdd(size, Compute);

    private static (float[] Re, float[] Im) Compute(int size)
    {
        var re = new float[size / 2];
        var im = new float[size / 2];
        for (var k = 0; k < re.Length; k++)
            (im[k], re[k]) = ((float, float))Math.SinCos(-2 * Math.PI * k / size);
        return (re, im);
    }
}
