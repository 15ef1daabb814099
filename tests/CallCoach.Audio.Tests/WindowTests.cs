using CallCoach.Audio;

namespace CallCoach.Audio.Tests;

public sealed class WindowTests
{
    [Fact]
    public void APeriodicHannWindowAddsUpToOneAtHalfOverlap()
    {
        var window = Window.Hann(64);
        for (var i = 0; i < 32; i++)
            Assert.Equal(1, window[i] + window[i + 32], tolerance: 1e-6f);
    }

    [Fact]
    public void SymmetricWindowsReadTheSameFromBothEnds()
    {
        foreach (var window in new[] { Window.Hann(65, periodic: false), Window.Hamming(65, periodic: false), Window.Gaussian(65), Window.Kaiser(65, 8) })
        {
            Assert.Equal(1, window[32], tolerance: 1e-6f);
            for (var i = 0; i < 32; i++)
                Assert.Equal(window[i], window[64 - i], tolerance: 1e-6f);
        }
    }

    // I0(2) = 2.2795853, I0(1) = 1.2660659: Abramowitz and Stegun 1964, table 9.8.
    [Theory, InlineData(2.0, 1.0, 1 / 2.2795853023360673), InlineData(1.0, -1.0, 1 / 1.2660658777520084), InlineData(5.0, 0.0, 1.0), InlineData(5.0, 1.01, 0.0)]
    public void TheKaiserWindowIsTheRatioOfBesselFunctions(double beta, double x, double expected) =>
        Assert.Equal(expected, Window.KaiserAt(x, beta), tolerance: 1e-12);

    [Fact]
    public void AnImpossibleLengthIsRefused() => Assert.Throws<ArgumentOutOfRangeException>(() => Window.Hann(0));
}
