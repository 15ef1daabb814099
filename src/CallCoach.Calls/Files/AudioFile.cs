using CallCoach.Audio;

namespace CallCoach.Calls;

/// <summary>A recording that is open for reading, whatever its format: WAV by our own reader, all else through ffmpeg.</summary>
/// <remarks>Samples are floats of full scale ±1 at the file's own rate; memory does not grow with the length. One thread at a time.</remarks>
public sealed class AudioFile : IDisposable
{
    private readonly FileStream? _stream;
    private readonly FfmpegDecoder? _ffmpeg;
    private readonly WavReader _reader;

    private AudioFile(WavReader reader, FileStream stream) => (_reader, _stream) = (reader, stream);

    private AudioFile(FfmpegDecoder ffmpeg) => (_reader, _ffmpeg) = (ffmpeg.Reader, ffmpeg);

    public int SampleRateHz => _reader.Format.SampleRateHz;
    public int Channels => _reader.Format.Channels;

    /// <summary>Samples of each channel; null when it shows only at the end.</summary>
    public long? FrameCount => _reader.FrameCount;

    /// <summary>Samples of each channel read so far.</summary>
    public long Position => _reader.Position;

    /// <summary>Opens a recording.</summary>
    /// <param name="path">The file.</param>
    /// <param name="cancellation">Ends a running ffmpeg as well, also after this call.</param>
    /// <exception cref="AudioFormatException">It cannot be read: codes are those of the exception and of <see cref="AudioFileError"/>.</exception>
    public static AudioFile Open(string path, CancellationToken cancellation = default) =>
        Open(path, FfmpegDecoder.DefaultCommand, cancellation);

    internal static AudioFile Open(string path, string ffmpeg, CancellationToken cancellation)
    {
        var stream = OpenStream(path);
        try
        {
            return new AudioFile(OpenWav(stream), stream);
        }
        catch (AudioFormatException e) when (e.Code is AudioFormatException.NotWav or AudioFormatException.UnsupportedFormat)
        {
            stream.Dispose();
            return new AudioFile(FfmpegDecoder.Start(path, ffmpeg, cancellation));
        }
        catch
        {
            stream.Dispose();
            throw;
        }
    }

    /// <summary>Reads the next samples of every channel.</summary>
    /// <param name="channels">One array for each channel.</param>
    /// <param name="frames">At most as many samples for each as the shortest array holds.</param>
    /// <returns>Samples read for each channel; fewer than asked for only at the end.</returns>
    /// <exception cref="AudioFormatException">The disk failed, or ffmpeg gave up without a sample.</exception>
    /// <exception cref="OperationCanceledException">The token given to <see cref="Open(string, CancellationToken)"/> was cancelled.</exception>
    public int Read(ReadOnlySpan<float[]> channels, int frames)
    {
        if (_ffmpeg is not null)
            return _ffmpeg.Read(channels, frames);
        try
        {
            return _reader.Read(channels, frames);
        }
        catch (IOException e)
        {
            throw new AudioFormatException(AudioFileError.Unreadable, $"The file cannot be read on: {e.Message}");
        }
    }

    public void Dispose()
    {
        _stream?.Dispose();
        _ffmpeg?.Dispose();
    }

    private static FileStream OpenStream(string path)
    {
        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new AudioFormatException(AudioFileError.Unreadable, "There is no such file.");
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException or ArgumentException or NotSupportedException)
        {
            var reason = Directory.Exists(path) ? "It is a folder." : e.Message;
            throw new AudioFormatException(AudioFileError.Unreadable, $"The file cannot be opened. {reason}");
        }
    }

    private static WavReader OpenWav(FileStream stream)
    {
        var reader = new WavReader(stream);
        if (reader.Format.SampleRateHz is < Resampler.LowestRateHz or > Resampler.HighestRateHz)
            throw new AudioFormatException(AudioFormatException.BadHeader,
                $"A sample rate of {reader.Format.SampleRateHz} Hz is outside {Resampler.LowestRateHz} to {Resampler.HighestRateHz} Hz.");
        return reader;
    }
}
