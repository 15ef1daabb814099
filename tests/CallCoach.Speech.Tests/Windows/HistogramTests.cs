using CallCoach.Speech.Windows;

namespace CallCoach.Speech.Tests.Windows;

public sealed class HistogramTests
{
    [Fact]
    public void MedianAndDeviationAreThoseOfTheValues()
    {
        var histogram = new Histogram(low: 0, step: 0.5f, steps: 100);
        foreach (var value in new[] { 10f, 12f, 14f, 16f, 18f })
            histogram.Add(histogram.IndexOf(value));
        Assert.Equal(14f, histogram.Quantile(0.5));
        Assert.Equal(14f, histogram.Mean);
        Assert.Equal(Math.Sqrt(8), histogram.Deviation, tolerance: 1e-4);
    }

    [Fact]
    public void NothingIsUnknown()
    {
        var histogram = Histogram.OfLevels();
        Assert.True(float.IsNaN(histogram.Quantile(0.5)) && float.IsNaN(histogram.Mean) && float.IsNaN(histogram.Deviation));
    }

    [Fact]
    public void TheNewestDriveOutTheOldest()
    {
        var window = new SlidingHistogram(Histogram.OfLevels(), capacity: 3);
        foreach (var level in new[] { -90f, -80f, -30f, -30f, -30f })
            window.Add(level);
        Assert.Equal(3, window.Values.Count);
        Assert.Equal(-30f, window.Values.Mean);
    }

    [Fact]
    public void RatesOfTheWindowCountItsPauses()
    {
        var recent = new RecentSpeech(hops: 100);
        for (var hop = 0; hop < 300; hop++)
            recent.Add(meanSquare: 0.25f, syllables: 0.05f, pauseHops: hop % 100 == 50 ? 50 : 0);
        Assert.Equal(1.0, recent.SpeechSeconds, tolerance: 1e-6);
        Assert.Equal(0.5, recent.PauseSeconds, tolerance: 1e-6);
        Assert.Equal(5.0, recent.Syllables, tolerance: 1e-3);
        Assert.Equal(0.25, recent.MeanSquare, tolerance: 1e-6);
    }
}
