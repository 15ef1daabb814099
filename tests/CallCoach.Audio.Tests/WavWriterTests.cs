using CallCoach.Audio;

namespace CallCoach.Audio.Tests;

public sealed class WavWriterTests
{
    [Fact]
    public void WhatIsWrittenIsReadAgain()
    {
        var stream = new MemoryStream();
        var writer = new WavWriter(stream, sampleRateHz: 8000, channels: 2);
        var (left, right) = (Signal.Noise(1, 3000, seed: 1), Signal.Noise(1, 3000, seed: 2));
        writer.Append(left, right);
        writer.PatchHeader();
        var (readLeft, readRight) = ReadStereo(stream);
        Assert.Equal(3000, writer.FrameCount);
        for (var i = 0; i < 3000; i++)
        {
            Assert.Equal(left[i], readLeft[i], tolerance: 1 / 65536f);
            Assert.Equal(right[i], readRight[i], tolerance: 1 / 65536f);
        }
    }

    [Fact]
    public void TheFileIsWholeAfterEveryPatchAndGrowsOn()
    {
        var stream = new MemoryStream();
        var writer = new WavWriter(stream, 8000, channels: 1);
        for (var second = 1; second <= 3; second++)
        {
            writer.Append(new float[8000]);
            writer.PatchHeader();
            Assert.Equal(44 + second * 16_000, stream.Length);
            Assert.Equal((uint)stream.Length - 8, BitConverter.ToUInt32(stream.ToArray(), 4));
            Assert.Equal((uint)stream.Length - 44, BitConverter.ToUInt32(stream.ToArray(), 40));
        }
    }

    [Fact]
    public void SixteenBitSamplesAndSilenceAreKeptAsTheyAre()
    {
        var stream = new MemoryStream();
        var writer = new WavWriter(stream, 8000, channels: 2);
        writer.Append((ReadOnlySpan<short>)[short.MaxValue, short.MinValue]);
        writer.AppendSilence(5000);
        writer.Append((ReadOnlySpan<short>)[1, -1]);
        var (left, right) = ReadStereo(stream);
        Assert.Equal(5002, left.Length);
        Assert.Equal((32767 / 32768f, -1f), (left[0], right[0]));
        Assert.All(left[1..^1].Concat(right[1..^1]), sample => Assert.Equal(0, sample));
        Assert.Equal((1 / 32768f, -1 / 32768f), (left[^1], right[^1]));
    }

    [Theory, InlineData(2f, 32767), InlineData(-2f, -32768), InlineData(1f, 32767), InlineData(-1f, -32768), InlineData(0.4f / 32768, 0), InlineData(0.6f / 32768, 1)]
    public void FullScaleClipsAndTheRestIsRounded(float sample, short expected) =>
        Assert.Equal(expected, SampleCodec.ToPcm16(sample));

    [Fact]
    public void OverFourGibibytesIsRefusedBeforeAnythingIsWritten()
    {
        var stream = new LengthOnlyStream();
        var writer = new WavWriter(stream, 48_000, channels: 2);
        writer.AppendSilence((uint.MaxValue - 44) / 4);
        var length = stream.Length;
        var refused = Assert.Throws<AudioFormatException>(() => writer.Append(new float[1], new float[1]));
        Assert.Equal(AudioFormatException.TooLong, refused.Code);
        Assert.Equal(length, stream.Length);
    }

    [Fact]
    public void TheChannelsMustBeThoseOfTheFile()
    {
        var mono = new WavWriter(new MemoryStream(), 8000, channels: 1);
        Assert.Throws<InvalidOperationException>(() => mono.Append(new float[1], new float[1]));
        var stereo = new WavWriter(new MemoryStream(), 8000, channels: 2);
        Assert.Throws<InvalidOperationException>(() => stereo.Append(new float[1]));
        Assert.Throws<ArgumentException>(() => stereo.Append(new float[1], new float[2]));
        Assert.Throws<ArgumentException>(() => stereo.Append(new short[3]));
        Assert.Throws<ArgumentOutOfRangeException>(() => new WavWriter(new MemoryStream(), 8000, channels: 3));
    }

    private static (float[] Left, float[] Right) ReadStereo(MemoryStream stream)
    {
        var reader = new WavReader(new MemoryStream(stream.ToArray()));
        float[][] channels = [new float[10_000], new float[10_000]];
        var frames = reader.Read(channels, 10_000);
        return (channels[0][..frames], channels[1][..frames]);
    }

    private sealed class LengthOnlyStream : Stream
    {
        private long _length;
        public override bool CanRead => false;
        public override bool CanSeek => true;
        public override bool CanWrite => true;
        public override long Length => _length;
        public override long Position { get; set; }

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            Position += buffer.Length;
            _length = Math.Max(_length, Position);
        }

        public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

        public override void Flush()
        {
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();
        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
        public override void SetLength(long value) => throw new NotSupportedException();
    }
}
