using System.Text;

namespace CallCoach.Transcription.Tests.Embedded.Onnx;

/// <summary>Writes one message in the wire format of Protocol Buffers: varints and length-delimited fields, which is all that a model needs.</summary>
internal sealed class ProtoWriter
{
    private const int Varint = 0, Delimited = 2;
    private readonly List<byte> _bytes = [];

    public ProtoWriter Number(int field, long value)
    {
        Write((ulong)((field << 3) | Varint));
        Write((ulong)value);
        return this;
    }

    public ProtoWriter Text(int field, string value) => Bytes(field, Encoding.UTF8.GetBytes(value));

    public ProtoWriter Message(int field, ProtoWriter message) => Bytes(field, message.ToArray());

    public ProtoWriter Bytes(int field, ReadOnlySpan<byte> value)
    {
        Write((ulong)((field << 3) | Delimited));
        Write((ulong)value.Length);
        _bytes.AddRange(value);
        return this;
    }

    public byte[] ToArray() => [.. _bytes];

    private void Write(ulong value)
    {
        for (; value >= 0x80; value >>= 7)
            _bytes.Add((byte)(value | 0x80));
        _bytes.Add((byte)value);
    }
}
