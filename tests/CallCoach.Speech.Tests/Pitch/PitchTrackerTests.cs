using CallCoach.Speech.Pitch;

namespace CallCoach.Speech.Tests.Pitch;

public sealed class PitchTrackerTests
{
    private const int Rate = SpeechFormat.SampleRateHz, Hop = SpeechFormat.HopSamples;

    [Theory, InlineData(62), InlineData(98), InlineData(137), InlineData(210), InlineData(333), InlineData(490)]
    public void AVoiceReadsItsFundamental(double hz)
    {
        var readings = Track(new PitchTracker(), Voice(hz, fromHarmonic: 1, seconds: 0.5));
        Assert.All(readings[10..40], reading => Assert.Equal(hz, reading.F0Hz, tolerance: 0.005 * hz));
    }

    [Theory, InlineData(95), InlineData(120), InlineData(150)]
    public void HarmonicsCarryAFundamentalThatTheTelephoneCut(double hz)
    {
        var readings = Track(new PitchTracker(), Voice(hz, fromHarmonic: (int)(300 / hz) + 1, seconds: 0.5));
        Assert.All(readings[10..40], reading => Assert.Equal(hz, reading.F0Hz, tolerance: 0.01 * hz));
    }

    [Fact]
    public void AReadingStandsAtTheHopItDescribes()
    {
        // From 100 to 200 Hz in a second, evenly: at hop n the pitch is 100 + n + 0.5.
        var glide = new float[Rate];
        var phase = 0.0;
        for (var i = 0; i < glide.Length; i++)
        {
            phase += 2 * Math.PI * (100 + 100.0 * i / Rate) / Rate;
            glide[i] = (float)(0.2 * Math.Sin(phase) + 0.2 * Math.Sin(2 * phase) + 0.2 * Math.Sin(3 * phase));
        }
        var readings = Track(new PitchTracker(), glide);
        for (var hop = 10; hop < 90; hop++)
            Assert.Equal(100.5 + hop, readings[hop].F0Hz, tolerance: 1.0);
    }

    [Fact]
    public void NoiseAndSilenceAreUnvoiced()
    {
        var sound = Signal.Concat(Voice(150, 1, seconds: 0.3), Signal.Silence(Rate / 2), Signal.Noise(0.2, Rate, seed: 7));
        var readings = Track(new PitchTracker(), sound);
        Assert.All(readings[35..75], reading => Assert.Equal(0f, reading.F0Hz));
        Assert.InRange(readings[85..].Count(reading => reading.IsVoiced), 0, 10);
    }

    [Fact]
    public void AVoiceIsSurerThanNoise()
    {
        var voiced = Track(new PitchTracker(), Voice(150, 1, seconds: 0.5))[10..40].Min(reading => reading.Confidence);
        var noise = Track(new PitchTracker(), Signal.Noise(0.2, Rate, seed: 3))[10..90].Max(reading => reading.Confidence);
        Assert.InRange(voiced, 0.95f, 1f);
        Assert.InRange(noise, 0f, 0.9f);
    }

    [Fact]
    public void ResetEqualsNew()
    {
        var used = new PitchTracker();
        Track(used, Signal.Noise(0.9, Rate, seed: 1));
        used.Reset();
        var sound = Signal.Concat(Voice(180, 1, seconds: 0.3), Signal.Noise(0.02, Rate / 4, seed: 2));
        Assert.Equal(Track(new PitchTracker(), sound), Track(used, sound));
    }

    [Fact]
    public void TheSameSoundAtAnyGainReadsTheSame()
    {
        var voice = Voice(180, 1, seconds: 0.5);
        var quiet = Array.ConvertAll(voice, sample => sample / 512);
        Assert.Equal(Track(new PitchTracker(), voice), Track(new PitchTracker(), quiet));
    }

    [Fact]
    public void ProcessAllocatesNothing()
    {
        var tracker = new PitchTracker();
        var hop = Signal.Noise(0.3, Hop, seed: 5);
        tracker.Process(hop);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
            tracker.Process(hop);
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    [Theory, InlineData(float.NaN), InlineData(float.PositiveInfinity), InlineData(float.MaxValue), InlineData(1f), InlineData(-1e30f), InlineData(float.Epsilon)]
    public void AnySampleIsBorneAndForgotten(float sample)
    {
        var tracker = new PitchTracker();
        var garbage = new float[Rate / 2];
        for (var i = 0; i < garbage.Length; i++)
            garbage[i] = i % 3 == 0 ? sample : -sample;
        var readings = Track(tracker, garbage);
        Assert.All(readings, reading =>
        {
            Assert.True(reading.F0Hz is 0 or (>= PitchTracker.LowestHz and <= PitchTracker.HighestHz));
            Assert.InRange(reading.Confidence, 0f, 1f);
        });
        Assert.Equal(150, Track(tracker, Signal.Concat(Signal.Silence(Rate), Voice(150, 1, seconds: 0.5)))[125].F0Hz, tolerance: 1.0);
    }

    [Fact]
    public void AHopOfAnotherLengthIsRefused() =>
        Assert.Throws<ArgumentException>(() => new PitchTracker().Process(new float[Hop + 1]));

    [Fact]
    public void CostsOutsideTheirRangeAreRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new PitchTracker(new PitchOptions { VoicingThreshold = 1.5f }));

    // The reading of every hop, at its place.
    private static PitchReading[] Track(PitchTracker tracker, float[] sound)
    {
        var hops = sound.Length / Hop;
        var readings = new PitchReading[hops];
        for (var i = 0; i < hops + PitchTracker.LatencyHops; i++)
        {
            var reading = tracker.Process(i < hops ? sound.AsSpan(i * Hop, Hop) : new float[Hop]);
            if (i >= PitchTracker.LatencyHops)
                readings[i - PitchTracker.LatencyHops] = reading;
        }
        return readings;
    }

    private static float[] Voice(double hz, int fromHarmonic, double seconds)
    {
        var voice = new float[(int)(seconds * Rate)];
        for (var harmonic = fromHarmonic; harmonic * hz < 3400; harmonic++)
        {
            var sine = Signal.Sine(harmonic * hz, 0.2 / harmonic, voice.Length, Rate);
            for (var i = 0; i < voice.Length; i++)
                voice[i] += sine[i];
        }
        return voice;
    }
}
