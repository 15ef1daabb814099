using CallCoach.Audio;

namespace CallCoach.Audio.Tests;

public sealed class EnergyTests
{
    [Theory, InlineData(1.0, 0.5), InlineData(0.1, 0.005)]
    public void ASineHasHalfTheSquareOfItsAmplitude(double amplitude, double expected) =>
        Assert.Equal(expected, Energy.MeanSquare(Signal.Sine(100, amplitude, samples: 800, sampleRateHz: 8000)), tolerance: 1e-6);

    [Fact]
    public void NoSamplesHaveNoEnergy()
    {
        Assert.Equal(0, Energy.MeanSquare([]));
        Assert.Equal(0, Energy.Peak([]));
    }

    [Fact]
    public void ThePeakCountsBothSigns() => Assert.Equal(0.75f, Energy.Peak([0.5f, -0.75f, 0.25f]));

    [Theory, InlineData(1f, 0f), InlineData(0.5f, -3.0103f), InlineData(0.001f, -30f)]
    public void PowersAndDecibelsAreInverse(float power, float decibels)
    {
        Assert.Equal(decibels, Decibels.FromPower(power), tolerance: 1e-3f);
        Assert.Equal(power, Decibels.ToPower(decibels), tolerance: 1e-4f);
        Assert.Equal(power, Decibels.ToGain(decibels) * Decibels.ToGain(decibels), tolerance: 1e-4f);
    }
}
