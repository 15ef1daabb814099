using System.Buffers.Binary;
using CallCoach.Audio;

namespace CallCoach.Cli.Ingest;

/// <summary>Cuts a recording into messages of 16-bit samples, interleaved.</summary>
internal static class CallPackets
{
    private const int LargestMessage = 65_536 - sizeof(long);

    /// <param name="audio">Read from where it stands, to its end.</param>
    /// <param name="frames">Samples of each channel in a packet; fewer where they would not fit a message, and in the last.</param>
    /// <returns>Packets, each valid until the next is asked for.</returns>
    public static IEnumerable<ReadOnlyMemory<byte>> Cut(CallAudio audio, int frames)
    {
        var frameBytes = sizeof(short) * audio.Channels;
        var packet = new byte[Math.Min(frames, LargestMessage / frameBytes) * frameBytes];
        var filled = 0;
        while (audio.Read() is > 0 and var length)
        {
            for (var at = 0; at < length;)
            {
                var taken = Math.Min(length - at, (packet.Length - filled) / frameBytes);
                Encode(audio.First.Slice(at, taken), audio.Channels == 2 ? audio.Second.Slice(at, taken) : default, packet.AsSpan(filled));
                (at, filled) = (at + taken, filled + taken * frameBytes);
                if (filled < packet.Length)
                    continue;
                filled = 0;
                yield return packet;
            }
        }
        if (filled > 0)
            yield return packet.AsMemory(0, filled);
    }

    /// <summary>Interleaves two channels.</summary>
    /// <param name="first">Full scale ±1.</param>
    /// <param name="second">As many; empty for one channel.</param>
    /// <param name="bytes">Room for all.</param>
    public static void Encode(ReadOnlySpan<float> first, ReadOnlySpan<float> second, Span<byte> bytes)
    {
        for (var i = 0; i < first.Length; i++)
        {
            Write(first[i], ref bytes);
            if (!second.IsEmpty)
                Write(second[i], ref bytes);
        }
    }

    private static void Write(float sample, ref Span<byte> bytes)
    {
        BinaryPrimitives.WriteInt16LittleEndian(bytes, SampleCodec.ToPcm16(sample));
        bytes = bytes[sizeof(short)..];
    }
}
