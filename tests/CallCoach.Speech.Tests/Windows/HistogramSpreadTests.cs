using CallCoach.Speech.Windows;

namespace CallCoach.Speech.Tests.Windows;

public sealed class HistogramSpreadTests
{
    [Theory, InlineData(1.0), InlineData(3.0)]
    public void WithoutOutliersBothDeviationsAreTheSame(double deviation)
    {
        var values = Normal(deviation, 2000);
        Assert.Equal(deviation, values.Deviation, tolerance: 0.1);
        Assert.Equal(deviation, values.RobustDeviation, tolerance: 0.1);
    }

    [Fact]
    public void OctaveErrorsDoNotMakeAFlatVoiceLively()
    {
        var values = Normal(0.8, 2000);
        for (var i = 0; i < 100; i++)
            values.Add(values.IndexOf(18 - 12 + i % 2));
        Assert.True(values.Deviation > 2.5);
        Assert.Equal(0.8, values.RobustDeviation, tolerance: 0.1);
    }

    [Fact]
    public void AVoiceOnOnePitchHasNoSpread()
    {
        var values = Histogram.OfSemitones();
        for (var i = 0; i < 50; i++)
            values.Add(values.IndexOf(12));
        Assert.Equal(0f, values.RobustDeviation);
    }

    [Fact]
    public void OneValueHasNoDeviation()
    {
        var values = Histogram.OfSemitones();
        values.Add(values.IndexOf(12));
        Assert.True(float.IsNaN(values.RobustDeviation));
    }

    // Around 18 semitones above 60 Hz.
    private static Histogram Normal(double deviation, int count)
    {
        var random = new Random(11);
        var values = Histogram.OfSemitones();
        for (var i = 0; i < count; i++)
        {
            var gauss = Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
            values.Add(values.IndexOf((float)(18 + deviation * gauss)));
        }
        return values;
    }
}
