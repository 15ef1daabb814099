using CallCoach.Audio;

namespace CallCoach.Audio.Tests;

public sealed class MuLawTests
{
    public static TheoryData<byte> Codes => [.. Enumerable.Range(0, 256).Select(code => (byte)code)];

    // ITU-T G.711, table 2a: the value of code 1000 0000 is 8031, the others begin or end segments; times 4 for 16 bits.
    [Theory, InlineData(0x80, 8031), InlineData(0x8F, 4191), InlineData(0x9F, 2079), InlineData(0xAF, 1023), InlineData(0xBF, 495), InlineData(0xEF, 33), InlineData(0xFE, 2), InlineData(0xFF, 0)]
    public void CodesHaveTheStandardsValues(byte code, int value14)
    {
        Assert.Equal(value14 * 4, MuLaw.Decode(code));
        Assert.Equal(-value14 * 4, MuLaw.Decode((byte)(code ^ 0x80)));
    }

    [Theory, MemberData(nameof(Codes))]
    public void EveryCodeComesBack(byte code) =>
        Assert.Equal(code == 0x7F ? 0xFF : code, MuLaw.Encode(MuLaw.Decode(code)));   // two codes mean zero

    [Fact]
    public void ASampleIsAtMostHalfAStepFromItsCode()
    {
        var before = int.MinValue;
        for (var sample = -32635; sample <= 32635; sample++)
        {
            var code = MuLaw.Encode((short)sample);
            int value = MuLaw.Decode(code);
            var segment = ((~code) >> 4) & 7;
            Assert.InRange(Math.Abs(sample - value), 0, (8 << segment) / 2);
            Assert.True(value >= before);
            before = value;
        }
    }

    [Theory, InlineData(short.MinValue), InlineData(short.MaxValue)]
    public void FullScaleHasTheLargestCode(short sample) =>
        Assert.Equal(Math.Sign(sample) * 32124, MuLaw.Decode(MuLaw.Encode(sample)));

    [Fact]
    public void SpansAreDecodedToFullScaleOne()
    {
        var samples = new float[2];
        MuLaw.Decode([0x80, 0x00], samples);
        Assert.Equal([32124 / 32768f, -32124 / 32768f], samples);
    }
}
