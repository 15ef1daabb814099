using System.Buffers.Binary;
using System.Buffers.Text;

namespace CallCoach.Server.Calls;

/// <summary>Where a page of the list ended: the next one goes on from there, whatever calls have come in since.</summary>
/// <param name="StartedAt">Of the last call shown, UTC.</param>
/// <param name="Id">The same call's; tells apart calls of one instant.</param>
public sealed record CallCursor(DateTime StartedAt, Guid Id)
{
    private const int Bytes = sizeof(long) + 16;

    public override string ToString()
    {
        Span<byte> bytes = stackalloc byte[Bytes];
        BinaryPrimitives.WriteInt64LittleEndian(bytes, StartedAt.Ticks);
        Id.TryWriteBytes(bytes[sizeof(long)..]);
        return Base64Url.EncodeToString(bytes);
    }

    public static bool TryParse(string text, out CallCursor? cursor)
    {
        Span<byte> bytes = stackalloc byte[Bytes];
        cursor = null;
        if (!Base64Url.IsValid(text, out var length) || length != Bytes)
            return false;
        Base64Url.DecodeFromChars(text, bytes);
        var ticks = BinaryPrimitives.ReadInt64LittleEndian(bytes);
        if (ticks < DateTime.MinValue.Ticks || ticks > DateTime.MaxValue.Ticks)
            return false;
        cursor = new CallCursor(new DateTime(ticks, DateTimeKind.Utc), new Guid(bytes[sizeof(long)..]));
        return true;
    }
}
