namespace CallCoach.Speech.Tests;

public sealed class MedianTests
{
    [Theory, InlineData(1), InlineData(2), InlineData(15), InlineData(16), InlineData(17), InlineData(990)]
    public void ItIsTheMiddleOfTheSortedValues(int count)
    {
        var values = Signal.Noise(3, count, seed: count);
        Assert.Equal(values.Order().ElementAt(count / 2), Median.Of(values));
    }

    [Fact]
    public void EqualAndExtremeValuesAreBorne()
    {
        float[] values = [0f, -0f, float.MaxValue, float.NegativeInfinity, 1f, 1f, float.PositiveInfinity, 1f, float.Epsilon];
        Assert.Equal(1f, Median.Of(values));
        Assert.Equal(float.NegativeInfinity, Median.Of([float.NegativeInfinity]));
    }
}
