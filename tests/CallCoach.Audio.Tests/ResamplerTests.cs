using CallCoach.Audio;

namespace CallCoach.Audio.Tests;

public sealed class ResamplerTests
{
    public static TheoryData<int, int> Rates => new()
    {
        { 8_000, 16_000 }, { 11_025, 8_000 }, { 12_000, 8_000 }, { 16_000, 8_000 }, { 22_050, 8_000 }, { 24_000, 8_000 }, { 32_000, 8_000 },
        { 44_100, 8_000 }, { 48_000, 8_000 }, { 11_025, 16_000 }, { 44_100, 16_000 }, { 48_000, 16_000 }, { 47_999, 8_000 }, { 96_000, 16_000 }, { 6_000, 8_000 },
    };

    [Theory, MemberData(nameof(Rates))]
    public void WhatBothRatesCarryKeepsItsShapeAndItsTime(int from, int to)
    {
        foreach (var share in new[] { 0.02, 0.2, 0.4, 0.43 })
        {
            var hz = share * Math.Min(from, to);
            var output = Convert(Signal.Sine(hz, 1, from / 2, from), from, to);
            var expected = Signal.Sine(hz, 1, output.Length, to);
            // Away from the ends, where the sine begins and stops.
            for (var i = output.Length / 4; i < output.Length * 3 / 4; i++)
                Assert.Equal(expected[i], output[i], tolerance: 0.001f);      // images and errors 60 dB down
        }
    }

    [Theory, MemberData(nameof(Rates))]
    public void ThePassBandIsFlat(int from, int to)
    {
        var hz = 0.445 * Math.Min(from, to);           // 3.56 kHz of 8
        Assert.Equal(-3.01f, Level(Convert(Signal.Sine(hz, 1, from / 2, from), from, to)), tolerance: 0.1f);
    }

    [Theory, MemberData(nameof(Rates))]
    public void WhatTheOutputCannotCarryIsGone(int from, int to)
    {
        for (var hz = to / 2.0 + 1; hz < from / 2.0; hz += to / 19.7)
        {
            var output = Convert(Signal.Sine(hz, 1, from / 2, from), from, to);
            Assert.True(Level(output) < -3 - 75, $"{hz} Hz: {Level(output)} dB");
        }
    }

    [Theory, MemberData(nameof(Rates))]
    public void TheLengthIsThatOfTheSound(int from, int to)
    {
        foreach (var samples in new[] { 0, 1, 79, 1000, from })
            Assert.Equal((int)Math.Round((double)samples * to / from, MidpointRounding.AwayFromZero), Convert(new float[samples], from, to).Length);
    }

    [Theory, MemberData(nameof(Rates))]
    public void ThePacketsMakeNoDifference(int from, int to)
    {
        var signal = Signal.Noise(1, from / 3, seed: 5);
        var whole = Convert(signal, from, to);
        var resampler = new Resampler(from, to);
        foreach (var longest in new[] { 3, 400, 5000 })
            Assert.Equal(whole, Convert(resampler, Signal.Packets(signal, longest, seed: longest)));
    }

    [Fact]
    public void EqualRatesPassThrough()
    {
        var signal = Signal.Noise(1, 1000, seed: 1);
        Assert.Equal(signal, Convert(signal, 8000, 8000));
        Assert.Equal(0, new Resampler(8000, 8000).LatencySamples);
    }

    [Theory, MemberData(nameof(Rates))]
    public void AnOutputComesAsSoonAsItsLatencySays(int from, int to)
    {
        var resampler = new Resampler(from, to);
        var output = new float[resampler.MostOutputs(1)];
        var taken = 1;
        while (resampler.Process([1f], output) == 0)
            taken++;
        Assert.InRange(taken - 1, resampler.LatencySamples - 5, resampler.LatencySamples);
    }

    [Fact]
    public void ResetIsAsNew()
    {
        var signal = Signal.Noise(1, 5000, seed: 6);
        var resampler = new Resampler(48_000, 8_000);
        resampler.Process(Signal.Noise(1, 777, seed: 7), new float[1000]);
        resampler.Reset();
        Assert.Equal(Convert(signal, 48_000, 8_000), Convert(resampler, [signal]));
    }

    [Theory, MemberData(nameof(Rates))]
    public void NothingIsAllocated(int from, int to)
    {
        var resampler = new Resampler(from, to);
        var (packet, output) = (new float[from / 50], new float[to]);
        resampler.Process(packet, output);
        resampler.Flush(output);   // the first call of anything may allocate for the runtime itself
        resampler.Reset();
        var before = GC.GetAllocatedBytesForCurrentThread();
        resampler.Process(packet, output);
        resampler.Flush(output);
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    [Theory, InlineData(0, 8000), InlineData(3999, 8000), InlineData(192_001, 8000), InlineData(8000, 0)]
    public void ImpossibleRatesAreRefused(int from, int to) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new Resampler(from, to));

    private static float[] Convert(float[] signal, int from, int to) => Convert(new Resampler(from, to), [signal]);

    private static float[] Convert(Resampler resampler, IEnumerable<float[]> packets)
    {
        var result = new List<float>();
        foreach (var packet in packets)
        {
            var output = new float[resampler.MostOutputs(packet.Length)];
            result.AddRange(output[..resampler.Process(packet, output)]);
        }
        var tail = new float[resampler.MostFlushed];
        result.AddRange(tail[..resampler.Flush(tail)]);
        return [.. result];
    }

    // dB of the middle half, full scale 1.
    private static float Level(float[] signal) =>
        Decibels.FromPower(Energy.MeanSquare(signal.AsSpan(signal.Length / 4, signal.Length / 2)));
}
