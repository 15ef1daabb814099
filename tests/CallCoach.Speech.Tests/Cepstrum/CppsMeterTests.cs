using CallCoach.Speech.Cepstrum;

namespace CallCoach.Speech.Tests.Cepstrum;

public sealed class CppsMeterTests
{
    private const int Rate = SpeechFormat.SampleRateHz, Hop = SpeechFormat.HopSamples;

    [Fact]
    public void TheHoarserTheVoiceTheLowerItReads()
    {
        var clear = Measure(Voice(noise: 0.001));
        var breathy = Measure(Voice(noise: 0.05));
        var hoarse = Measure(Voice(noise: 0.3));
        Assert.True(clear > breathy + 2, $"{clear} and {breathy} dB");
        Assert.True(breathy > hoarse + 2, $"{breathy} and {hoarse} dB");
    }

    // Praat 6.3 on the same sounds, To PowerCepstrogram: 60, 0.002, 5000, 50 and Get CPPS with the settings that it proposes, its quick robust line.
    [Theory, InlineData(0.001, 24.8), InlineData(0.05, 15.4), InlineData(0.3, 7.2)]
    public void ItReadsWhatPraatReads(double noise, double praatDb) =>
        Assert.Equal(praatDb, Measure(Voice(noise)), tolerance: 1.3);

    [Theory, InlineData(0.01), InlineData(4.0)]
    public void TheLevelDoesNotCount(double gain) =>
        Assert.Equal(Measure(Voice(noise: 0.05)), Measure(Array.ConvertAll(Voice(noise: 0.05), sample => (float)(gain * sample))), tolerance: 0.01);

    [Fact]
    public void OnlySpeechCounts()
    {
        var meter = new CppsMeter();
        Play(meter, Voice(noise: 0.05), speech: true);
        var before = meter.CppsDb;
        Play(meter, Signal.Noise(0.5, 2 * Rate, seed: 3), speech: false);
        Assert.Equal(before, meter.CppsDb);
    }

    [Fact]
    public void EveryPartOfALongCallCountsAlike()
    {
        // 40 s of a clear voice, then 40 s of a hoarse one: the looks become rarer, the mean stays in the middle.
        var meter = new CppsMeter();
        for (var i = 0; i < 20; i++)
            Play(meter, Voice(noise: 0.001), speech: true);
        for (var i = 0; i < 20; i++)
            Play(meter, Voice(noise: 0.3), speech: true);
        Assert.Equal((Measure(Voice(noise: 0.001)) + Measure(Voice(noise: 0.3))) / 2, meter.CppsDb, tolerance: 0.5);
    }

    [Fact]
    public void NothingIsKnownWithoutSpeech()
    {
        Assert.True(double.IsNaN(new CppsMeter().CppsDb));
        Assert.True(double.IsNaN(Measure(Voice(noise: 0.05)[..(4 * Hop)])));
    }

    [Fact]
    public void ResetEqualsNew()
    {
        var used = new CppsMeter();
        Play(used, Signal.Noise(0.5, Rate, seed: 9), speech: true);
        used.Reset();
        Play(used, Voice(noise: 0.05), speech: true);
        Assert.Equal(Measure(Voice(noise: 0.05)), used.CppsDb);
    }

    [Fact]
    public void ProcessAllocatesNothing()
    {
        var meter = new CppsMeter();
        var voice = Heard(Voice(noise: 0.05));
        Process(meter, voice, speech: true);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Process(meter, voice, speech: true);
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    [Theory, InlineData(0f), InlineData(1f), InlineData(1e30f)]
    public void AnySoundIsBorne(float sample)
    {
        var meter = new CppsMeter();
        Play(meter, [.. Enumerable.Repeat(sample, Rate)], speech: true);
        Play(meter, Signal.Silence(Rate), speech: true);
        Assert.False(double.IsInfinity(meter.CppsDb));
    }

    private static double Measure(float[] sound)
    {
        var meter = new CppsMeter();
        Play(meter, sound, speech: true);
        return meter.CppsDb;
    }

    private static void Play(CppsMeter meter, float[] sound, bool speech) => Process(meter, Heard(sound), speech);

    // With the silence that lies before it.
    private static float[] Heard(float[] sound) => [.. new float[(CppsMeter.SoundHops - 1) * Hop], .. sound];

    private static void Process(CppsMeter meter, float[] heard, bool speech)
    {
        for (var i = 0; i + (CppsMeter.SoundHops * Hop) <= heard.Length; i += Hop)
            meter.Process(heard.AsSpan(i, CppsMeter.SoundHops * Hop), speech);
    }

    // Two seconds of a buzz at 150 Hz whose harmonics fall by 6 dB an octave, and of noise.
    private static float[] Voice(double noise)
    {
        var voice = Signal.Noise(noise, 2 * Rate, seed: 4);
        for (var harmonic = 1; harmonic * 150 < 3900; harmonic++)
        {
            var sine = Signal.Sine(harmonic * 150, 0.3 / harmonic, voice.Length, Rate);
            for (var i = 0; i < voice.Length; i++)
                voice[i] += sine[i];
        }
        return voice;
    }
}
