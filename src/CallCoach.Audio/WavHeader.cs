using System.Buffers.Binary;
using System.Text;

namespace CallCoach.Audio;

/// <summary>Reads the chunks of a WAV file up to its sound (RIFF: Microsoft and IBM 1991; RF64: EBU Tech 3306).</summary>
internal sealed class WavHeader
{
    private const uint Unknown32 = uint.MaxValue;
    private readonly Stream _stream;
    private int _pendingByte = -1;         // read in place of a pad byte that the writer left out
    private long _position;
    private long _riffBytes;
    private long? _data64Bytes;

    private WavHeader(Stream stream) => _stream = stream;

    public WavFormat Format { get; private set; } = null!;

    /// <summary>Bytes from the start of the stream to the first sample.</summary>
    public long DataStart { get; private set; }

    /// <summary>Bytes of sound as the header tells; null when it leaves them open, as while a file is being written.</summary>
    public long? DataBytes { get; private set; }

    /// <summary>Reads from where the stream stands, and leaves it at the first sample.</summary>
    /// <exception cref="AudioFormatException">Not a WAV file that can be read.</exception>
    public static WavHeader Read(Stream stream)
    {
        var header = new WavHeader(stream);
        header.ReadRiff();
        header.ReadChunks();
        return header;
    }

    private void ReadRiff()
    {
        Span<byte> riff = stackalloc byte[12];
        var read = _stream.ReadAtLeast(riff, riff.Length, throwOnEndOfStream: false);
        _position = read;
        if (read == 0)
            throw new AudioFormatException(AudioFormatException.Empty, "The file is empty.");
        if (!(riff[..4].SequenceEqual("RIFF"u8) || riff[..4].SequenceEqual("RF64"u8) || riff[..4].SequenceEqual("BW64"u8)))
            throw new AudioFormatException(AudioFormatException.NotWav, "This is not a WAV file: it does not begin with RIFF.");
        if (read < riff.Length)
            throw Truncated();
        if (!riff[8..].SequenceEqual("WAVE"u8))
            throw new AudioFormatException(AudioFormatException.NotWav, $"This is a RIFF file of another kind: {Printable(riff[8..])}.");
        _riffBytes = BinaryPrimitives.ReadUInt32LittleEndian(riff[4..]);
    }

    private void ReadChunks()
    {
        Span<byte> head = stackalloc byte[8];
        while (true)
        {
            ReadExactly(head);
            var size = BinaryPrimitives.ReadUInt32LittleEndian(head[4..]);
            if (head[..4].SequenceEqual("data"u8))
            {
                StartData(size);
                return;
            }
            if (head[..4].SequenceEqual("fmt "u8))
                ReadFormat(size);
            else if (head[..4].SequenceEqual("ds64"u8))
                ReadSizes64(size);
            else
                Skip(size);
            ReadPad(size);
        }
    }

    private void StartData(uint size)
    {
        if (Format is null)
            throw Bad("The sound comes before its format.");
        DataStart = _position;
        // 0 in a header that covers only itself: a recorder that has not come back to fill it in. 0 with chunks after it: no sound.
        var closedAndEmpty = size == 0 && _riffBytes != Unknown32 && _riffBytes + 8 > _position && !(_stream.CanSeek && _riffBytes + 8 > _stream.Length);
        DataBytes = size switch
        {
            Unknown32 => _data64Bytes is > 0 ? _data64Bytes : null,
            0 when !closedAndEmpty => null,
            _ => size,
        };
    }

    private void ReadFormat(uint size)
    {
        if (size < 16)
            throw Bad($"The format takes {size} bytes, but 16 are the least.");
        Span<byte> fields = stackalloc byte[40];
        fields = fields[..(int)Math.Min(size, 40)];
        ReadExactly(fields);
        Skip(size - (uint)fields.Length);
        Format = WavFormatChunk.Parse(fields);
    }

    private void ReadSizes64(uint size)
    {
        if (size < 28)
            throw Bad($"The 64-bit sizes take {size} bytes, but 28 are the least.");
        Span<byte> sizes = stackalloc byte[28];
        ReadExactly(sizes);
        Skip(size - 28);
        _riffBytes = BinaryPrimitives.ReadInt64LittleEndian(sizes);
        _data64Bytes = BinaryPrimitives.ReadInt64LittleEndian(sizes[8..]);
    }

    // Chunks of odd size are followed by a zero byte; writers that forget it go on with the next chunk's name at once.
    private void ReadPad(uint size)
    {
        if (size % 2 == 0)
            return;
        Span<byte> pad = stackalloc byte[1];
        ReadExactly(pad);
        if (pad[0] == 0)
            return;
        _pendingByte = pad[0];
        _position--;
    }

    private void Skip(uint bytes)
    {
        if (bytes == 0)
            return;
        if (_stream.CanSeek)
        {
            if (_stream.Length - _stream.Position < bytes)
                throw Truncated();
            _stream.Seek(bytes, SeekOrigin.Current);
            _position += bytes;
            return;
        }
        Span<byte> rest = stackalloc byte[512];
        for (var left = bytes; left > 0;)
        {
            var part = rest[..(int)Math.Min(left, (uint)rest.Length)];
            ReadExactly(part);
            left -= (uint)part.Length;
        }
    }

    private void ReadExactly(Span<byte> bytes)
    {
        var from = 0;
        if (_pendingByte >= 0)
        {
            bytes[from++] = (byte)_pendingByte;
            _pendingByte = -1;
        }
        var read = _stream.ReadAtLeast(bytes[from..], bytes.Length - from, throwOnEndOfStream: false);
        _position += from + read;
        if (from + read < bytes.Length)
            throw Truncated();
    }

    private static string Printable(ReadOnlySpan<byte> id) =>
        string.Concat(Encoding.Latin1.GetString(id).Select(c => char.IsAsciiLetterOrDigit(c) || c == ' ' ? c : '?'));

    private static AudioFormatException Bad(string message) => new(AudioFormatException.BadHeader, message);

    private static AudioFormatException Truncated() =>
        new(AudioFormatException.TruncatedHeader, "The file ends before its sound begins.");
}
