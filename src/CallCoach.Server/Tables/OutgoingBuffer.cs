namespace CallCoach.Server.Tables;

/// <summary>Takes what a writer that cannot wait writes, and hands it on to a stream that must be waited for.</summary>
/// <remarks>Only forward: whoever writes into it cannot go back to what may be gone already.</remarks>
internal sealed class OutgoingBuffer(Stream target) : Stream
{
    private const int Enough = 64 * 1024;
    private readonly MemoryStream _waiting = new();

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Write(byte[] buffer, int offset, int count) => _waiting.Write(buffer, offset, count);

    public override void Write(ReadOnlySpan<byte> buffer) => _waiting.Write(buffer);

    /// <summary>Hands on what waits, if it is worth it.</summary>
    /// <param name="all">Also when it is little.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task SendAsync(bool all, CancellationToken cancellation)
    {
        if (!all && _waiting.Length < Enough)
            return;
        await target.WriteAsync(_waiting.GetBuffer().AsMemory(0, (int)_waiting.Length), cancellation);
        _waiting.SetLength(0);
    }

    public override void Flush()
    {
        // What waits is handed on by SendAsync alone.
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
