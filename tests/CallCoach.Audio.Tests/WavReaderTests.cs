using CallCoach.Audio;
using static CallCoach.Audio.Tests.WavFile;

namespace CallCoach.Audio.Tests;

public sealed class WavReaderTests
{
    private const uint Open = 0xFFFFFFFF;
    private static readonly byte[] Mono16 = Format(coding: 1, channels: 1, rateHz: 8000, bits: 16);

    public static TheoryData<int, int, byte[], float> Codings => new()
    {
        { 1, 8, [0xC0], 0.5f },
        { 1, 16, [0x00, 0xC0], -0.5f },
        { 1, 24, [0x00, 0x00, 0x20], 0.25f },
        { 1, 32, [0x00, 0x00, 0x00, 0x80], -1f },
        { 3, 32, BitConverter.GetBytes(0.125f), 0.125f },
        { 3, 64, BitConverter.GetBytes(-0.75), -0.75f },
        { 6, 8, [0xAA], 32256 / 32768f },
        { 7, 8, [0x80], 32124 / 32768f },
    };

    [Theory, MemberData(nameof(Codings))]
    public void EveryCodingReadsItsSample(int coding, int bits, byte[] sample, float expected)
    {
        Assert.Equal([expected], ReadMono(Riff(Chunk("fmt ", Format(coding, 1, 8000, bits)), Chunk("data", sample))));
        Assert.Equal([expected], ReadMono(Riff(Chunk("fmt ", Extensible(coding, 1, 8000, bits)), Chunk("data", sample))));
    }

    [Fact]
    public void ChannelsAreTakenApart()
    {
        var wav = Riff(Chunk("fmt ", Format(1, channels: 2, 44_100, 16)), Chunk("data", Pcm16(16384, -16384, 8192, -8192)));
        var reader = new WavReader(new MemoryStream(wav));
        float[][] channels = [new float[4], new float[4]];
        Assert.Equal(new WavFormat(SampleEncoding.Pcm16, 2, 44_100), reader.Format);
        Assert.Equal(2, reader.FrameCount);
        Assert.Equal(2, reader.Read(channels, 4));
        Assert.Equal([0.5f, 0.25f, 0, 0], channels[0]);
        Assert.Equal([-0.5f, -0.25f, 0, 0], channels[1]);
        Assert.Equal(0, reader.Read(channels, 4));
        Assert.Equal(2, reader.Position);
    }

    [Fact]
    public void OtherChunksAreSkippedPaddedOrNot()
    {
        var odd = Chunk("LIST", [1, 2, 3]);
        byte[][] chunks = [odd, Chunk("bext", new byte[602]), Chunk("fmt ", Mono16), Chunk("fact", [1, 0, 0, 0]), Chunk("data", Pcm16(16384)), Chunk("LIST", [9, 9, 9, 9])];
        Assert.Equal([0.5f], ReadMono(Riff(chunks)));
        chunks[0] = odd[..^1];
        Assert.Equal([0.5f], ReadMono(Riff(chunks)));
    }

    [Theory, InlineData(0u), InlineData(Open), InlineData(5_000_000u)]
    public void ALengthThatIsOpenOrALieReadsToTheEnd(uint told)
    {
        var wav = Riff(Chunk("fmt ", Mono16), Chunk("data", Pcm16(16384, -16384), told));
        BitConverter.GetBytes(told == Open ? Open : told + 36).CopyTo(wav, 4);
        Assert.Equal([0.5f, -0.5f], ReadMono(wav));
        Assert.Equal(2, new WavReader(new MemoryStream(wav)).FrameCount);
    }

    [Fact]
    public void AnEmptySoundWithChunksAfterItStaysEmpty() =>
        Assert.Empty(ReadMono(Riff(Chunk("fmt ", Mono16), Chunk("data", []), Chunk("LIST", [1, 2, 3, 4]))));

    [Fact]
    public void AHalfFrameAtTheEndIsLeftOut() =>
        Assert.Equal([0.5f], ReadMono(Riff(Chunk("fmt ", Mono16), Chunk("data", [0x00, 0x40, 0x11]))));

    [Fact]
    public void SixtyFourBitSizesAreRead()
    {
        var sizes = new byte[28];
        BitConverter.GetBytes(2L).CopyTo(sizes, 8);
        var wav = Riff(Chunk("ds64", sizes), Chunk("fmt ", Mono16), Chunk("data", Pcm16(16384), Open), Chunk("LIST", [1, 2, 3, 4]));
        "RF64"u8.CopyTo(wav);
        Assert.Equal([0.5f], ReadMono(wav));
    }

    [Fact]
    public void WhatIsNoNumberIsSilence()
    {
        byte[] samples = [.. BitConverter.GetBytes(float.NaN), .. BitConverter.GetBytes(float.PositiveInfinity), .. BitConverter.GetBytes(-1e30f)];
        Assert.Equal([0, 0, -SampleCodec.LargestMagnitude], ReadMono(Riff(Chunk("fmt ", Format(3, 1, 8000, 32)), Chunk("data", samples))));
    }

    public static TheoryData<string, byte[]> Lies => new()
    {
        { AudioFormatException.Empty, [] },
        { AudioFormatException.NotWav, "ID3"u8.ToArray() },
        { AudioFormatException.NotWav, "RIFF\x10\0\0\0AVI LIST"u8.ToArray() },
        { AudioFormatException.NotWav, "RIFX\x10\0\0\0WAVEfmt "u8.ToArray() },
        { AudioFormatException.TruncatedHeader, "RIFF\x10\0"u8.ToArray() },
        { AudioFormatException.TruncatedHeader, Riff(Chunk("fmt ", Mono16)) },
        { AudioFormatException.TruncatedHeader, Riff(Chunk("fmt ", Mono16), Chunk("LIST", new byte[8], size: 4000)) },
        { AudioFormatException.TruncatedHeader, Riff(Chunk("fmt ", Mono16[..8], size: 16)) },
        { AudioFormatException.BadHeader, Riff(Chunk("data", Pcm16(1)), Chunk("fmt ", Mono16)) },
        { AudioFormatException.BadHeader, Riff(Chunk("fmt ", Mono16[..14]), Chunk("data", [])) },
        { AudioFormatException.BadHeader, WithFormat(Format(1, channels: 0, 8000, 16, frameBytes: 2)) },
        { AudioFormatException.BadHeader, WithFormat(Format(1, channels: 65, 8000, 16)) },
        { AudioFormatException.BadHeader, WithFormat(Format(1, 2, 8000, 16, frameBytes: 3)) },
        { AudioFormatException.BadHeader, WithFormat(Format(1, 2, 8000, 16, frameBytes: 2)) },
        { AudioFormatException.BadHeader, WithFormat(Format(1, 1, 8000, 16, frameBytes: 0)) },
        { AudioFormatException.BadHeader, WithFormat(Format(1, 1, 8000, bits: 0, frameBytes: 2)) },
        { AudioFormatException.BadHeader, WithFormat(Format(7, 1, 8000, 8, frameBytes: 2)) },
        { AudioFormatException.BadHeader, WithFormat(Format(1, 1, rateHz: 0, 16)) },
        { AudioFormatException.BadHeader, WithFormat(Format(1, 1, rateHz: 2_000_000_000, 16)) },
        { AudioFormatException.BadHeader, WithFormat(Format(0xFFFE, 1, 8000, 16)) },
        { AudioFormatException.UnsupportedFormat, WithFormat(Format(0x31, 1, 8000, 0, frameBytes: 65)) },
        { AudioFormatException.UnsupportedFormat, WithFormat(Format(0x11, 1, 8000, 4, frameBytes: 256)) },
        { AudioFormatException.UnsupportedFormat, WithFormat(Format(1, 1, 8000, 64)) },
        { AudioFormatException.UnsupportedFormat, WithFormat([.. Extensible(1, 1, 8000, 16)[..26], .. new byte[14]]) },
    };

    [Theory, MemberData(nameof(Lies))]
    public void ALyingHeaderIsToldApart(string code, byte[] wav)
    {
        Assert.Equal(code, Assert.Throws<AudioFormatException>(() => new WavReader(new MemoryStream(wav))).Code);
        Assert.Equal(code, Assert.Throws<AudioFormatException>(() => new WavReader(new OneWayStream(wav))).Code);
    }

    [Fact]
    public void EveryByteOfAHeaderMayBeWrongWithoutHarm()
    {
        var wav = Riff(Chunk("LIST", [1, 2, 3]), Chunk("fmt ", Extensible(1, 2, 8000, 16)), Chunk("data", Pcm16(1, 2, 3, 4)));
        var random = new Random(1);
        for (var round = 0; round < 20_000; round++)
        {
            var broken = (byte[])wav.Clone();
            for (var changes = random.Next(1, 4); changes > 0; changes--)
                broken[random.Next(broken.Length)] = (byte)random.Next(256);
            try
            {
                var reader = new WavReader(new OneWayStream(broken, most: 64));
                var channels = Enumerable.Range(0, reader.Format.Channels).Select(_ => new float[16]).ToArray();
                Assert.InRange(reader.Read(channels, 16), 0, 16);
            }
            catch (AudioFormatException)
            {
            }
        }
    }

    [Fact]
    public void ALongFileIsReadInBlocksWithoutAllocation()
    {
        var wav = Riff(Chunk("fmt ", Format(1, 2, 8000, 16)), Chunk("data", new byte[400_000]));
        var reader = new WavReader(new MemoryStream(wav));
        float[][] channels = [new float[1000], new float[1000]];
        reader.Read(channels, 1000);
        var before = GC.GetAllocatedBytesForCurrentThread();
        while (reader.Read(channels, 1000) > 0)
        {
        }
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
        Assert.Equal(100_000, reader.Position);
    }

    private static byte[] WithFormat(byte[] format) => Riff(Chunk("fmt ", format), Chunk("data", new byte[16]));

    // The answer must be the same from a file and from a pipe.
    private static float[] ReadMono(byte[] wav)
    {
        var fromFile = ReadMono(new MemoryStream(wav));
        Assert.Equal(fromFile, ReadMono(new OneWayStream(wav)));
        return fromFile;
    }

    private static float[] ReadMono(Stream stream)
    {
        var samples = new float[100];
        return samples[..new WavReader(stream).Read([samples], 100)];
    }
}
