namespace CallCoach.Audio;

/// <summary>Reads the sound of a WAV file, block by block, as floats of full scale ±1, one array a channel.</summary>
/// <remarks>
/// PCM of 8 to 32 bits, floats, G.711, extensible headers, RF64. A length that is open or a lie (a recording that goes on, or was cut
/// off) reads to the end of the stream. Holds 16 KB whatever the length; one thread at a time. The stream stays the caller's.
/// </remarks>
public sealed class WavReader
{
    private const int BufferBytes = 16_384;
    private readonly Stream _stream;
    private readonly byte[] _buffer;
    private long _bytesLeft;

    /// <param name="stream">From its present position; need not be seekable.</param>
    /// <exception cref="AudioFormatException">Not a WAV file that can be read.</exception>
    public WavReader(Stream stream)
    {
        var header = WavHeader.Read(stream);
        _stream = stream;
        Format = header.Format;
        var frameBytes = Format.FrameBytes;
        long? present = stream.CanSeek ? stream.Length - stream.Position : null;
        long? bytes = header.DataBytes is { } told && present is { } there ? Math.Min(told, there) : header.DataBytes ?? present;
        FrameCount = bytes / frameBytes;
        _bytesLeft = bytes ?? long.MaxValue;
        _buffer = new byte[Math.Max(1, BufferBytes / frameBytes) * frameBytes];
    }

    public WavFormat Format { get; }

    /// <summary>Samples of each channel, as far as can be known beforehand; null when the stream cannot tell.</summary>
    public long? FrameCount { get; }

    /// <summary>Samples of each channel read so far.</summary>
    public long Position { get; private set; }

    /// <summary>Reads the next samples of every channel. A last frame that is not whole is left out.</summary>
    /// <param name="channels">One array for each channel.</param>
    /// <param name="frames">At most as many samples for each as the shortest array holds.</param>
    /// <returns>Samples read for each channel; fewer than asked for only at the end.</returns>
    public int Read(ReadOnlySpan<float[]> channels, int frames)
    {
        if (channels.Length != Format.Channels)
            throw new ArgumentException($"{Format.Channels} channels are needed, were {channels.Length}.", nameof(channels));
        var done = 0;
        while (done < frames)
        {
            var bytes = ReadBlock(frames - done);
            var read = 0;
            for (var c = 0; c < channels.Length; c++)
                read = SampleCodec.Decode(Format.Encoding, bytes, channels.Length, c, channels[c].AsSpan(done, frames - done));
            if (read == 0)
                break;
            done += read;
        }
        Position += done;
        return done;
    }

    private ReadOnlySpan<byte> ReadBlock(int frames)
    {
        var frameBytes = Format.FrameBytes;
        var wanted = (int)Math.Min(Math.Min(_buffer.Length, (long)frames * frameBytes), _bytesLeft);
        var read = _stream.ReadAtLeast(_buffer.AsSpan(0, wanted), wanted, throwOnEndOfStream: false);
        _bytesLeft = read < wanted ? 0 : _bytesLeft - read;
        return _buffer.AsSpan(0, read - read % frameBytes);
    }
}
