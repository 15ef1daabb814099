using CallCoach.Audio;
using static CallCoach.Audio.Tests.WavFile;

namespace CallCoach.Audio.Tests;

public sealed class WavRepairTests
{
    [Theory, InlineData(0), InlineData(1), InlineData(100), InlineData(163), InlineData(164)]
    public void AKilledRecordingIsMendedToItsLastWholeFrame(int bytesOfSound)
    {
        var killed = Killed(patchedFrames: 20, bytesOfSound);
        Assert.Equal(bytesOfSound / 4, WavRepair.Repair(killed));
        var mended = killed.ToArray();
        Assert.Equal(44 + bytesOfSound / 4 * 4, mended.Length);
        Assert.Equal((uint)mended.Length - 44, BitConverter.ToUInt32(mended, 40));
        Assert.Equal((uint)mended.Length - 8, BitConverter.ToUInt32(mended, 4));
    }

    [Fact]
    public void AWholeFileIsNotTouched()
    {
        byte[] wav = Riff(Chunk("fmt ", Format(1, 1, 8000, 16)), Chunk("data", Pcm16(1, 2, 3)), Chunk("LIST", [1, 2, 3]));
        var stream = new MemoryStream();
        stream.Write(wav);
        Assert.Equal(3, WavRepair.Repair(stream));
        Assert.Equal(wav, stream.ToArray());
    }

    [Fact]
    public void SoundOfOddLengthIsPadded()
    {
        var stream = new MemoryStream();
        stream.Write(Riff(Chunk("fmt ", Format(7, 1, 8000, 8)), Chunk("data", [1, 2, 3], size: 0)).AsSpan()[..^1]);
        Assert.Equal(3, WavRepair.Repair(stream));
        Assert.Equal(48, stream.Length);
        stream.Position = 0;
        Assert.Equal(3, new WavReader(stream).FrameCount);
    }

    [Theory, InlineData(0, AudioFormatException.Empty), InlineData(30, AudioFormatException.TruncatedHeader)]
    public void WithoutAHeaderThereIsNothingToMend(int length, string code)
    {
        var stream = new MemoryStream();
        stream.Write(Killed(0, 0).ToArray().AsSpan(0, length));
        Assert.Equal(code, Assert.Throws<AudioFormatException>(() => WavRepair.Repair(stream)).Code);
    }

    // The header was patched once, after some frames; then the file grew or was cut.
    private static MemoryStream Killed(int patchedFrames, int bytesOfSound)
    {
        var stream = new MemoryStream();
        var writer = new WavWriter(stream, 8000, channels: 2);
        writer.AppendSilence(patchedFrames);
        writer.PatchHeader();
        stream.SetLength(44 + bytesOfSound);
        return stream;
    }
}
