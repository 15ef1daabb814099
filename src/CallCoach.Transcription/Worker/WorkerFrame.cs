using System.Buffers.Binary;
using System.Text.Json;

namespace CallCoach.Transcription.Worker;

/// <summary>One frame of the stream between CallCoach and its worker: "CCRW", kind (1 byte), length of the rest (int32, little endian), the rest.</summary>
internal readonly record struct WorkerFrame(WorkerMessage Message, ReadOnlyMemory<byte> Body)
{
    private const int HeadBytes = 9;
    private const int MostBytes = 64 << 20;                   // 17 minutes of sound; more is a broken stream
    private static ReadOnlySpan<byte> Mark => "CCRW"u8;

    public static WorkerFrame OfJson<T>(WorkerMessage message, T content) => new(message, JsonSerializer.SerializeToUtf8Bytes(content));

    public T Json<T>() => JsonSerializer.Deserialize<T>(Body.Span) ?? throw new InvalidDataException("The frame holds no content.");

    /// <returns>Null at the end of the stream.</returns>
    /// <exception cref="InvalidDataException">Not a stream of frames, or cut off.</exception>
    public static async Task<WorkerFrame?> ReadAsync(Stream stream, CancellationToken cancellation)
    {
        var head = new byte[HeadBytes];
        var read = await stream.ReadAtLeastAsync(head, HeadBytes, throwOnEndOfStream: false, cancellation).ConfigureAwait(false);
        if (read == 0)
            return null;
        var length = BinaryPrimitives.ReadInt32LittleEndian(head.AsSpan(5));
        if (read < HeadBytes || !head.AsSpan(0, 4).SequenceEqual(Mark) || length is < 0 or > MostBytes)
            throw new InvalidDataException("What came is no frame.");
        var body = new byte[length];
        if (await stream.ReadAtLeastAsync(body, length, throwOnEndOfStream: false, cancellation).ConfigureAwait(false) < length)
            throw new InvalidDataException("The stream ended within a frame.");
        return new((WorkerMessage)head[4], body);
    }

    public async Task WriteAsync(Stream stream, CancellationToken cancellation)
    {
        var head = new byte[HeadBytes];
        Mark.CopyTo(head);
        head[4] = (byte)Message;
        BinaryPrimitives.WriteInt32LittleEndian(head.AsSpan(5), Body.Length);
        await stream.WriteAsync(head, cancellation).ConfigureAwait(false);
        await stream.WriteAsync(Body, cancellation).ConfigureAwait(false);
        await stream.FlushAsync(cancellation).ConfigureAwait(false);
    }
}
