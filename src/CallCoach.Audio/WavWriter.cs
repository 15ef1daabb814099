using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace CallCoach.Audio;

/// <summary>Writes a PCM WAV file of 16 bits that grows; <see cref="PatchHeader"/> makes it whole at any moment.</summary>
/// <remarks>
/// The sound is the last chunk and begins at byte 44, so that a file cut off in mid-growth is read by <see cref="WavReader"/> and mended by
/// <see cref="WavRepair"/>. A file ends at 4 GiB, which its header's 32 bits can say (6 h of stereo at 48 kHz); one more sample is
/// refused. One thread at a time. The stream stays the caller's, and so does bringing it to the disk.
/// </remarks>
public sealed class WavWriter
{
    public const int HeaderBytes = 44;
    private const long MostDataBytes = uint.MaxValue - HeaderBytes;
    private readonly Stream _stream;
    private readonly byte[] _buffer = new byte[4096];
    private readonly int _frameBytes;
    private long _dataBytes;

    /// <param name="stream">Empty and seekable.</param>
    /// <param name="sampleRateHz">Above 0.</param>
    /// <param name="channels">1 or 2.</param>
    public WavWriter(Stream stream, int sampleRateHz, int channels)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(sampleRateHz);
        if (channels is not (1 or 2))
            throw new ArgumentOutOfRangeException(nameof(channels), channels, "1 or 2 channels are written.");
        (_stream, SampleRateHz, Channels) = (stream, sampleRateHz, channels);
        _frameBytes = channels * sizeof(short);
        _stream.Write(Header());
    }

    public int SampleRateHz { get; }
    public int Channels { get; }

    /// <summary>Samples of each channel written so far.</summary>
    public long FrameCount => _dataBytes / _frameBytes;

    /// <summary>Appends samples that are 16 bits already.</summary>
    /// <param name="interleaved">Whole frames.</param>
    /// <exception cref="AudioFormatException">The file would grow over 4 GiB; nothing was written.</exception>
    public void Append(ReadOnlySpan<short> interleaved)
    {
        if (interleaved.Length % Channels != 0)
            throw new ArgumentException($"{interleaved.Length} samples are no whole frames of {Channels} channels.", nameof(interleaved));
        MakeRoom(interleaved.Length * sizeof(short));
        if (BitConverter.IsLittleEndian)
            Write(MemoryMarshal.AsBytes(interleaved));
        else
            foreach (var sample in interleaved)
                Write([(byte)sample, (byte)(sample >> 8)]);
    }

    /// <summary>Appends to a file of one channel; clips at full scale.</summary>
    public void Append(ReadOnlySpan<float> samples) => Append(samples, default, channels: 1);

    /// <summary>Appends to a file of two channels; clips at full scale.</summary>
    /// <param name="left">Full scale ±1.</param>
    /// <param name="right">As many.</param>
    public void Append(ReadOnlySpan<float> left, ReadOnlySpan<float> right)
    {
        if (left.Length != right.Length)
            throw new ArgumentException($"{left.Length} samples on the left, but {right.Length} on the right.", nameof(right));
        Append(left, right, channels: 2);
    }

    /// <summary>Appends silence.</summary>
    /// <param name="frames">Samples for each channel.</param>
    public void AppendSilence(long frames)
    {
        var left = frames * _frameBytes;
        MakeRoom(left);
        Array.Clear(_buffer);
        for (; left > 0; left -= Math.Min(left, _buffer.Length))
            Write(_buffer.AsSpan(0, (int)Math.Min(left, _buffer.Length)));
    }

    /// <summary>Writes the present length into the header; the stream then stands at the end again.</summary>
    public void PatchHeader()
    {
        _stream.Position = 0;
        _stream.Write(Header());
        _stream.Position = HeaderBytes + _dataBytes;
    }

    private void Append(ReadOnlySpan<float> left, ReadOnlySpan<float> right, int channels)
    {
        if (channels != Channels)
            throw new InvalidOperationException($"The file has {Channels} channels, not {channels}.");
        MakeRoom((long)left.Length * _frameBytes);
        var framesPerBlock = _buffer.Length / _frameBytes;
        for (var done = 0; done < left.Length; done += framesPerBlock)
        {
            var frames = Math.Min(framesPerBlock, left.Length - done);
            Encode(left.Slice(done, frames), offset: 0);
            if (channels == 2)
                Encode(right.Slice(done, frames), offset: sizeof(short));
            Write(_buffer.AsSpan(0, frames * _frameBytes));
        }
    }

    private void Encode(ReadOnlySpan<float> samples, int offset)
    {
        for (var i = 0; i < samples.Length; i++)
            BinaryPrimitives.WriteInt16LittleEndian(_buffer.AsSpan(i * _frameBytes + offset), SampleCodec.ToPcm16(samples[i]));
    }

    private void MakeRoom(long bytes)
    {
        if (_dataBytes + bytes > MostDataBytes)
            throw new AudioFormatException(AudioFormatException.TooLong, "A WAV file cannot be longer than 4 GiB.");
    }

    private void Write(ReadOnlySpan<byte> bytes)
    {
        _stream.Write(bytes);
        _dataBytes += bytes.Length;
    }

    private byte[] Header()
    {
        var header = new byte[HeaderBytes];
        "RIFF"u8.CopyTo(header);
        BinaryPrimitives.WriteUInt32LittleEndian(header.AsSpan(4), (uint)(HeaderBytes - 8 + _dataBytes));
        "WAVEfmt "u8.CopyTo(header.AsSpan(8));
        BinaryPrimitives.WriteInt32LittleEndian(header.AsSpan(16), 16);
        BinaryPrimitives.WriteInt16LittleEndian(header.AsSpan(20), 1);
        BinaryPrimitives.WriteInt16LittleEndian(header.AsSpan(22), (short)Channels);
        BinaryPrimitives.WriteInt32LittleEndian(header.AsSpan(24), SampleRateHz);
        BinaryPrimitives.WriteInt32LittleEndian(header.AsSpan(28), SampleRateHz * _frameBytes);
        BinaryPrimitives.WriteInt16LittleEndian(header.AsSpan(32), (short)_frameBytes);
        BinaryPrimitives.WriteInt16LittleEndian(header.AsSpan(34), 16);
        "data"u8.CopyTo(header.AsSpan(36));
        BinaryPrimitives.WriteUInt32LittleEndian(header.AsSpan(40), (uint)_dataBytes);
        return header;
    }
}
