using System.Buffers.Binary;
using System.IO.Compression;

namespace CallCoach.Calls;

/// <summary>Traces as bytes: about 10 KB for a minute of two channels before compression, a third of that after.</summary>
/// <remarks>Version, channels, steps; then for each channel level (1 byte, half dB below 0), F0 (2 bytes, tenths of Hz), rate (1 byte, twentieths) and activity (1 byte, hundredths), each as one run. Deflated.</remarks>
public static class TraceCodec
{
    private const byte Version = 1;
    private const int HeaderBytes = 6;
    private const int BytesPerStep = 5;

    public static byte[] Encode(CallTraces traces)
    {
        var steps = traces.Channels.Count == 0 ? 0 : traces.Channels[0].LevelDbfs.Count;
        var plain = new byte[HeaderBytes + traces.Channels.Count * steps * BytesPerStep];
        plain[0] = Version;
        plain[1] = (byte)traces.Channels.Count;
        BinaryPrimitives.WriteInt32LittleEndian(plain.AsSpan(2), steps);
        var at = HeaderBytes;
        foreach (var channel in traces.Channels)
        {
            foreach (var level in channel.LevelDbfs)
                plain[at++] = (byte)Math.Clamp(Math.Round(-2 * level), 0, 255);
            foreach (var f0 in channel.F0Hz)
            {
                BinaryPrimitives.WriteUInt16LittleEndian(plain.AsSpan(at), (ushort)Math.Clamp(Math.Round(10 * f0), 0, ushort.MaxValue));
                at += 2;
            }
            foreach (var rate in channel.Rate)
                plain[at++] = (byte)Math.Clamp(Math.Round(20 * rate), 0, 255);
            foreach (var active in channel.Active)
                plain[at++] = (byte)Math.Clamp(Math.Round(100 * active), 0, 100);
        }
        return Deflate(plain);
    }

    /// <exception cref="InvalidDataException">Not what <see cref="Encode"/> wrote.</exception>
    public static CallTraces Decode(byte[] bytes)
    {
        if (bytes.Length == 0)
            return CallTraces.None;
        var plain = Inflate(bytes);
        if (plain.Length < HeaderBytes || plain[0] != Version)
            throw new InvalidDataException("These are no traces of version 1.");
        var steps = BinaryPrimitives.ReadInt32LittleEndian(plain.AsSpan(2));
        if (plain.Length != HeaderBytes + (long)plain[1] * steps * BytesPerStep)
            throw new InvalidDataException("The traces are cut off.");
        return new CallTraces([.. Enumerable.Range(0, plain[1]).Select(c => Channel(plain.AsSpan(HeaderBytes + c * steps * BytesPerStep, steps * BytesPerStep), steps))]);
    }

    private static ChannelTrace Channel(ReadOnlySpan<byte> bytes, int steps)
    {
        float[] level = new float[steps], f0 = new float[steps], rate = new float[steps], active = new float[steps];
        for (var i = 0; i < steps; i++)
        {
            level[i] = bytes[i] / -2f;
            f0[i] = BinaryPrimitives.ReadUInt16LittleEndian(bytes[(steps + 2 * i)..]) / 10f;
            rate[i] = bytes[3 * steps + i] / 20f;
            active[i] = bytes[4 * steps + i] / 100f;
        }
        return new ChannelTrace(level, f0, rate, active);
    }

    private static byte[] Deflate(byte[] plain)
    {
        using var packed = new MemoryStream();
        using (var deflate = new DeflateStream(packed, CompressionLevel.Fastest))
            deflate.Write(plain);
        return packed.ToArray();
    }

    private static byte[] Inflate(byte[] packed)
    {
        using var inflate = new DeflateStream(new MemoryStream(packed), CompressionMode.Decompress);
        using var plain = new MemoryStream();
        inflate.CopyTo(plain);
        return plain.ToArray();
    }
}
