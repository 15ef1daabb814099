using CallCoach.Speech;

namespace CallCoach.Speech.Tests;

public sealed class SpeechFormatTests
{
    [Theory, InlineData(0.0, 0), InlineData(1.0, 8000), InlineData(0.01, SpeechFormat.HopSamples)]
    public void SecondsAndSamplesAreTheSameTime(double seconds, long samples)
    {
        Assert.Equal(samples, SpeechFormat.Samples(seconds));
        Assert.Equal(seconds, SpeechFormat.Seconds(samples));
    }
}
