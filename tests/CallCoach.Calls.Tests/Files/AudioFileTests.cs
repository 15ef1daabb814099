using System.Diagnostics;
using CallCoach.Audio;
using CallCoach.Calls;

namespace CallCoach.Calls.Tests;

public sealed class AudioFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("callcoach-audiofile-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void AWavFileIsReadWithoutFfmpeg()
    {
        using var file = AudioFile.Open(WriteWav("a.wav", Signal.Sine(440, 0.5, 8000, 8000)), ffmpeg: "/none", CancellationToken.None);
        Assert.Equal((8000, 1, 8000), (file.SampleRateHz, file.Channels, file.FrameCount));
        Assert.Equal(-9.03f, Level(ReadAll(file)), tolerance: 0.05f);
    }

    // A name that looks like an option or an address is a name all the same.
    [Theory, InlineData("a.mp3"), InlineData("a.ogg"), InlineData("a.flac"), InlineData("a.m4a"), InlineData("-i http:.mp3"), InlineData("通话 1.ogg")]
    public void OtherFormatsGoThroughFfmpeg(string name)
    {
        var path = Encode(name);
        using var file = AudioFile.Open(path, TestContext.Current.CancellationToken);
        Assert.Equal((8000, 1, null), (file.SampleRateHz, file.Channels, file.FrameCount));
        var samples = ReadAll(file);
        Assert.InRange(samples.Length, 7_900, 11_000);       // lossy codecs pad
        Assert.Equal(-9.03f, Level(samples.AsSpan(2000, 4000)), tolerance: 0.5f);
    }

    [Theory, InlineData("gsm_ms"), InlineData("adpcm_ima_wav"), InlineData("adpcm_ms")]
    public void CodingsThatOurReaderDoesNotKnowGoThroughFfmpeg(string codec)
    {
        using var file = AudioFile.Open(Encode("a.wav", "-c:a", codec), TestContext.Current.CancellationToken);
        Assert.Equal(-9.03f, Level(ReadAll(file).AsSpan(2000, 4000)), tolerance: 0.5f);
    }

    [Fact]
    public void WithoutFfmpegTheMessageNamesIt()
    {
        var refused = Assert.Throws<AudioFormatException>(() => AudioFile.Open(Encode("a.mp3"), ffmpeg: "/none/ffmpeg", CancellationToken.None));
        Assert.Equal(AudioFileError.FfmpegMissing, refused.Code);
        Assert.Contains("/none/ffmpeg", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.txt", "This is a letter, not a call.\n", AudioFileError.NotAudio)]
    [InlineData("a.wav", "", AudioFormatException.Empty)]
    [InlineData("a.wav", "RIFF\u0004\0\0\0WAVE", AudioFormatException.TruncatedHeader)]
    public void WhatIsNoSoundIsToldApart(string name, string content, string code)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, content);
        Assert.Equal(code, Assert.Throws<AudioFormatException>(() => AudioFile.Open(path, TestContext.Current.CancellationToken)).Code);
    }

    [Fact]
    public void AMissingFileAndAFolderAreUnreadable()
    {
        Assert.Equal(AudioFileError.Unreadable, Assert.Throws<AudioFormatException>(() => AudioFile.Open(Path.Combine(_folder, "none.wav"), TestContext.Current.CancellationToken)).Code);
        Assert.Equal(AudioFileError.Unreadable, Assert.Throws<AudioFormatException>(() => AudioFile.Open(_folder, TestContext.Current.CancellationToken)).Code);
    }

    // An uploaded playlist must not make this machine read other recordings or fetch addresses.
    [Theory, InlineData("list.m3u8", "#EXTM3U\n#EXT-X-TARGETDURATION:1\n#EXTINF:1,\n{0}\n#EXT-X-ENDLIST\n"), InlineData("list.ffconcat", "ffconcat version 1.0\nfile {1}\n")]
    public void APlaylistIsNotFollowed(string name, string content)
    {
        var other = Encode("other.ts", "-c:a", "mp2", "-ar", "16000");
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, string.Format(null, content, other, Path.GetFileName(other)));
        Assert.Equal(AudioFileError.NotAudio, Assert.Throws<AudioFormatException>(() => AudioFile.Open(path, TestContext.Current.CancellationToken)).Code);
    }

    [Fact]
    public void CancellingEndsTheReading()
    {
        using var cancelling = new CancellationTokenSource();
        using var file = AudioFile.Open(Encode("a.mp3"), cancelling.Token);
        cancelling.Cancel();
        Assert.Throws<OperationCanceledException>(() => ReadAll(file));
    }

    private string WriteWav(string name, float[] samples)
    {
        var path = Path.Combine(_folder, name);
        using var stream = File.Create(path);
        var writer = new WavWriter(stream, 8000, channels: 1);
        writer.Append(samples);
        writer.PatchHeader();
        return path;
    }

    private string Encode(string name, params string[] options)
    {
        var wav = WriteWav("source.wav", Signal.Sine(440, 0.5, 8000, 8000));
        var path = Path.Combine(_folder, name);
        using var ffmpeg = Process.Start("ffmpeg", ["-nostdin", "-v", "error", "-i", wav, .. options, "file:" + path]);
        ffmpeg.WaitForExit();
        Assert.Equal(0, ffmpeg.ExitCode);
        return path;
    }

    private static float[] ReadAll(AudioFile file)
    {
        var (all, block) = (new List<float>(), new float[1000]);
        while (file.Read([block], block.Length) is > 0 and var read)
            all.AddRange(block[..read]);
        return [.. all];
    }

    private static float Level(ReadOnlySpan<float> samples) => Decibels.FromPower(Energy.MeanSquare(samples));
}
