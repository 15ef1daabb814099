using System.Buffers.Binary;

namespace CallCoach.Audio;

/// <summary>Mends the header of a WAV file whose writer was killed.</summary>
public static class WavRepair
{
    /// <summary>Makes the header tell what is there. The sound must be the last chunk, as <see cref="WavWriter"/> leaves it; a file whose header ends before the file does is mended unless well-formed chunks follow.</summary>
    /// <param name="stream">The whole file: seekable, readable, writable.</param>
    /// <returns>Samples of each channel that can now be read.</returns>
    /// <exception cref="AudioFormatException">The file was cut off before its sound began, is no WAV file, or is longer than 4 GiB.</exception>
    public static long Repair(Stream stream)
    {
        stream.Position = 0;
        var header = WavHeader.Read(stream);
        if (header.DataBytes is { } told && ChunksFill(stream, header.DataStart + told + told % 2))
            return told / header.Format.FrameBytes;
        var frames = (stream.Length - header.DataStart) / header.Format.FrameBytes;
        var dataBytes = frames * header.Format.FrameBytes;
        if (header.DataStart + dataBytes > uint.MaxValue)
            throw new AudioFormatException(AudioFormatException.TooLong, "A WAV file cannot be longer than 4 GiB.");
        if (header.DataBytes != dataBytes || stream.Length != header.DataStart + dataBytes)
            Mend(stream, header.DataStart, dataBytes);
        return frames;
    }

    private static void Mend(Stream stream, long dataStart, long dataBytes)
    {
        stream.SetLength(dataStart + dataBytes + dataBytes % 2);
        WriteSize(stream, at: dataStart - 4, (uint)dataBytes);
        WriteSize(stream, at: 4, (uint)(stream.Length - 8));
        stream.Flush();
    }

    // Samples may look like a chunk by chance, but hardly like a chain of them that ends where the file does.
    private static bool ChunksFill(Stream stream, long position)
    {
        if (position >= stream.Length)
            return false;
        Span<byte> head = stackalloc byte[8];
        while (position + head.Length <= stream.Length)
        {
            stream.Position = position;
            stream.ReadExactly(head);
            if (head[..4].ContainsAnyExceptInRange((byte)' ', (byte)'~'))
                return false;
            var size = BinaryPrimitives.ReadUInt32LittleEndian(head[4..]);
            position += head.Length + size + size % 2;
        }
        return position == stream.Length || position == stream.Length + 1;
    }

    private static void WriteSize(Stream stream, long at, uint size)
    {
        Span<byte> bytes = stackalloc byte[4];
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, size);
        stream.Position = at;
        stream.Write(bytes);
    }
}
