using CallCoach.Audio;

namespace CallCoach.Audio.Tests;

public sealed class FirKernelTests
{
    private const int Taps = 40;
    private static readonly float[] Filter = Signal.Noise(1, Taps, seed: 1), Sound = Signal.Noise(1, Taps + 14, seed: 2);

    [Fact]
    public void EightPlacesReadWhatTheFormulaSays()
    {
        var sums = new float[8];
        FirKernel.DotAtEightPairs(Filter, Sound, sums);
        for (var place = 0; place < sums.Length; place++)
        {
            var expected = Enumerable.Range(0, Taps).Sum(k => (double)Filter[k] * Sound[2 * place + k]);
            Assert.Equal(expected, sums[place], tolerance: 1e-5);
        }
    }

    [Fact]
    public void AllKernelsAgreeToTheLastBit()
    {
        var (eight, four) = (new float[8], new float[4]);
        FirKernel.DotAtEightPairs(Filter, Sound, eight);
        FirKernel.DotAtFour(Filter, Sound, 2, four);
        Assert.Equal(eight[..4], four);
        Assert.All(eight.Index(), sum => Assert.Equal(FirKernel.DotAtOne(Filter, Sound.AsSpan(2 * sum.Index)), sum.Item));
    }
}
