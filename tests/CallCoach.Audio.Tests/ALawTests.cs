using CallCoach.Audio;

namespace CallCoach.Audio.Tests;

public sealed class ALawTests
{
    public static TheoryData<byte> Codes => [.. Enumerable.Range(0, 256).Select(code => (byte)code)];

    // ITU-T G.711, table 1a: values 1 to 4032, here as transmitted (even bits inverted); times 8 for 16 bits.
    [Theory, InlineData(0xD5, 1), InlineData(0xD4, 3), InlineData(0xC5, 33), InlineData(0xF5, 66), InlineData(0xE5, 132), InlineData(0xB5, 1056), InlineData(0xA5, 2112), InlineData(0xAA, 4032)]
    public void CodesHaveTheStandardsValues(byte code, int value13)
    {
        Assert.Equal(value13 * 8, ALaw.Decode(code));
        Assert.Equal(-value13 * 8, ALaw.Decode((byte)(code ^ 0x80)));
    }

    [Theory, MemberData(nameof(Codes))]
    public void EveryCodeComesBack(byte code) => Assert.Equal(code, ALaw.Encode(ALaw.Decode(code)));

    [Fact]
    public void ASampleIsAtMostHalfAStepFromItsCode()
    {
        var before = int.MinValue;
        for (var sample = -32767; sample <= 32767; sample++)
        {
            var code = ALaw.Encode((short)sample);
            int value = ALaw.Decode(code);
            var segment = ((code ^ 0x55) >> 4) & 7;
            Assert.InRange(Math.Abs(sample - value), 0, (16 << Math.Max(segment - 1, 0)) / 2);
            Assert.True(value >= before);
            before = value;
        }
    }

    [Theory, InlineData(short.MinValue), InlineData(short.MaxValue)]
    public void FullScaleHasTheLargestCode(short sample) =>
        Assert.Equal(Math.Sign(sample) * 32256, ALaw.Decode(ALaw.Encode(sample)));

    [Fact]
    public void SpansAreDecodedToFullScaleOne()
    {
        var samples = new float[2];
        ALaw.Decode([0xAA, 0x2A], samples);
        Assert.Equal([32256 / 32768f, -32256 / 32768f], samples);
    }
}
