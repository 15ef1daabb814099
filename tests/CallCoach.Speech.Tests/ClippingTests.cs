using CallCoach.Audio;

namespace CallCoach.Speech.Tests;

public sealed class ClippingTests
{
    private const int Second = SpeechFormat.SampleRateHz;

    [Theory, InlineData(1.0f), InlineData(1.4f), InlineData(4f)]
    public void SamplesThatWereCutOffAreCounted(float amplitude)
    {
        var cut = Cut(amplitude);
        Assert.Equal(Share(cut, sample => Math.Abs(sample) >= 32767f / 32768f), Heard(cut), tolerance: 1e-4);
    }

    [Fact]
    public void LoudIsNotCutOff() => Assert.Equal(0, Heard(Cut(0.995f)));

    [Fact]
    public void APeakCutOffInACodecStandsOnTheLargestValueOfTheCodec()
    {
        var cut = Cut(4f);
        var share = Share(cut, sample => Math.Abs(sample) >= 32767f / 32768f);
        Assert.Equal(share, Heard(Array.ConvertAll(cut, sample => MuLaw.Decode(MuLaw.Encode(ToShort(sample))) / 32768f)), tolerance: 0.01);
        Assert.Equal(share, Heard(Array.ConvertAll(cut, sample => ALaw.Decode(ALaw.Encode(ToShort(sample))) / 32768f)), tolerance: 0.01);
    }

    [Fact]
    public void WhatWasCutOffBeforeAFilterIsStillHeard()
    {
        // Resamplers swing over full scale at the edges of a flat top and ripple on it.
        var rippled = Array.ConvertAll(Cut(4f), sample => sample);
        for (var i = 0; i < rippled.Length; i++)
            rippled[i] *= Math.Abs(rippled[i]) > 0.99f ? 1f + 0.02f * MathF.Cos(i) : 1f;
        Assert.Equal(Share(Cut(4f), sample => Math.Abs(sample) > 0.99f), Heard(rippled), tolerance: 0.02);
    }

    // A sine that stands on no whole number of samples, cut off at 16 bits.
    private static float[] Cut(float amplitude) =>
        Array.ConvertAll(Signal.Sine(hz: 203, amplitude, samples: Second, sampleRateHz: Second), sample => MathF.Round(Math.Clamp(sample * 32768f, -32768f, 32767f)) / 32768f);

    private static short ToShort(float sample) => (short)(sample * 32768f);

    private static double Share(float[] samples, Predicate<float> which) => (double)samples.Count(sample => which(sample)) / samples.Length;

    private static double Heard(float[] samples) => Findings.OfMono(samples).Measures.Agent.ClippedShare;
}
