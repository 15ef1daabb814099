using System.Buffers.Binary;
using System.Text;

namespace CallCoach.Audio.Tests;

/// <summary>Builds WAV files piece by piece, right or wrong, as tests need them.</summary>
internal static class WavFile
{
    public static byte[] Format(int coding, int channels, uint rateHz, int bits, int? frameBytes = null)
    {
        var fields = new byte[16];
        var frame = frameBytes ?? channels * ((bits + 7) / 8);
        BinaryPrimitives.WriteUInt16LittleEndian(fields, (ushort)coding);
        BinaryPrimitives.WriteUInt16LittleEndian(fields.AsSpan(2), (ushort)channels);
        BinaryPrimitives.WriteUInt32LittleEndian(fields.AsSpan(4), rateHz);
        BinaryPrimitives.WriteUInt32LittleEndian(fields.AsSpan(8), (uint)(rateHz * frame));
        BinaryPrimitives.WriteUInt16LittleEndian(fields.AsSpan(12), (ushort)frame);
        BinaryPrimitives.WriteUInt16LittleEndian(fields.AsSpan(14), (ushort)bits);
        return fields;
    }

    public static byte[] Extensible(int coding, int channels, uint rateHz, int bits)
    {
        byte[] tail = [0, 0, 0, 0, 0x10, 0, 0x80, 0, 0, 0xAA, 0, 0x38, 0x9B, 0x71];
        return [.. Format(0xFFFE, channels, rateHz, bits), 22, 0, (byte)bits, 0, 3, 0, 0, 0, (byte)coding, 0, .. tail];
    }

    /// <param name="id">Four letters.</param>
    /// <param name="body">Padded to an even length.</param>
    /// <param name="size">What the header tells instead of the truth.</param>
    public static byte[] Chunk(string id, byte[] body, uint? size = null) =>
        [.. Encoding.ASCII.GetBytes(id), .. BitConverter.GetBytes(size ?? (uint)body.Length), .. body, .. new byte[body.Length % 2]];

    public static byte[] Riff(params byte[][] chunks)
    {
        var body = chunks.SelectMany(chunk => chunk).ToArray();
        return [.. "RIFF"u8, .. BitConverter.GetBytes((uint)body.Length + 4), .. "WAVE"u8, .. body];
    }

    public static byte[] Pcm16(params short[] samples) => samples.SelectMany(BitConverter.GetBytes).ToArray();
}
