using System.Buffers.Binary;
using System.Net.WebSockets;

namespace CallCoach.Cli.Ingest;

/// <summary>Feeds one call to the server. A lost connection is opened again, and the call goes on where the server's acknowledgement stands, without a sample lost or doubled.</summary>
/// <remarks>What is not acknowledged is kept: a second or two of sound. Sending is for one thread at a time.</remarks>
internal sealed class IngestSource : IDisposable
{
    private static readonly TimeSpan LongestAbsence = TimeSpan.FromSeconds(60);      // the server's patience
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(5);
    private readonly Uri _server;
    private readonly string _apiKey;
    private readonly IngestStart _start;
    private readonly IIngestListener _listener;
    private readonly TimeProvider _clock;
    private readonly Queue<Packet> _unacknowledged = new();
    private IngestSocket _socket = null!;
    private IngestException? _absence;      // why the last try to rejoin failed; null: nobody answered

    private IngestSource(Uri server, string apiKey, IngestStart start, IIngestListener listener, TimeProvider clock) =>
        (_server, _apiKey, _start, _listener, _clock) = (server, apiKey, start, listener, clock);

    /// <summary>Samples of each channel handed over so far.</summary>
    public long Position { get; private set; }

    /// <summary>Samples of each channel that are safe on the server.</summary>
    public long Acknowledged => _socket.Acknowledged;

    /// <summary>Starts a call.</summary>
    /// <exception cref="IngestException">The server refuses or cannot be reached.</exception>
    public static async Task<IngestSource> StartAsync(
        Uri server, string apiKey, IngestStart start, IIngestListener listener, TimeProvider clock, CancellationToken cancellation)
    {
        var source = new IngestSource(server, apiKey, start, listener, clock);
        try
        {
            source._socket = await IngestSocket.OpenAsync(server, apiKey, start, listener, cancellation).ConfigureAwait(false);
        }
        catch (Exception e) when (IsLoss(e, cancellation))
        {
            throw new IngestException(IngestException.Unreachable, $"{server} cannot be reached: {e.InnerException?.Message ?? e.Message}");
        }
        return source;
    }

    /// <summary>Sends the next samples.</summary>
    /// <param name="samples">Whole frames, 16 bits, interleaved, at most 64 KiB less 8 bytes.</param>
    /// <param name="cancellation">Stops between messages.</param>
    /// <exception cref="IngestException">The server gave the call up, or stayed away for a minute.</exception>
    public async Task SendAsync(ReadOnlyMemory<byte> samples, CancellationToken cancellation)
    {
        var message = new byte[sizeof(long) + samples.Length];
        BinaryPrimitives.WriteInt64LittleEndian(message, Position);
        samples.CopyTo(message.AsMemory(sizeof(long)));
        Position += samples.Length / (sizeof(short) * _start.Channels);
        ForgetAcknowledged();
        _unacknowledged.Enqueue(new Packet(Position, message));
        if (!await TrySendAsync(message, cancellation).ConfigureAwait(false))
            await RejoinAsync(cancellation).ConfigureAwait(false);
    }

    /// <summary>Waits until no more than so many samples are on their way.</summary>
    public async Task WaitForAcknowledgementAsync(long mostOnTheWay, CancellationToken cancellation)
    {
        while (true)
        {
            var progress = _socket.NextProgress;
            if (Position - Acknowledged <= mostOnTheWay)
                return;
            await progress.WaitAsync(cancellation).ConfigureAwait(false);
            if (_socket.Ended.IsCompleted)
                await RejoinAsync(cancellation).ConfigureAwait(false);
        }
    }

    /// <summary>Ends the call and waits until the server has completed it.</summary>
    public async Task StopAsync(CancellationToken cancellation)
    {
        while (true)
        {
            if (await TryStopAsync(cancellation).ConfigureAwait(false) && await _socket.Ended.WaitAsync(cancellation).ConfigureAwait(false))
                return;
            await RejoinAsync(cancellation).ConfigureAwait(false);
        }
    }

    public void Dispose() => _socket?.Dispose();

    private async Task<bool> TryStopAsync(CancellationToken cancellation)
    {
        try
        {
            await _socket.SendTextAsync(new { type = "stop", position = Position }, cancellation).ConfigureAwait(false);
            return true;
        }
        catch (Exception e) when (IsLoss(e, cancellation))
        {
            return false;
        }
    }

    private async Task<bool> TrySendAsync(ReadOnlyMemory<byte> message, CancellationToken cancellation)
    {
        try
        {
            if (_socket.Ended.IsCompleted)
                return false;
            await _socket.SendAsync(message, cancellation).ConfigureAwait(false);
            return true;
        }
        catch (Exception e) when (IsLoss(e, cancellation))
        {
            return false;
        }
    }

    private async Task RejoinAsync(CancellationToken cancellation)
    {
        await CloseLostAsync(cancellation).ConfigureAwait(false);
        var lost = _clock.GetTimestamp();
        for (var pause = TimeSpan.FromSeconds(0.25); ; pause = TimeSpan.FromTicks(Math.Min(2 * pause.Ticks, LongestPause.Ticks)))
        {
            if (await TryRejoinAsync(cancellation).ConfigureAwait(false))
                return;
            if (_clock.GetElapsedTime(lost) + pause > LongestAbsence)
                throw _absence ?? new IngestException(IngestException.Unreachable, $"The connection was lost, and {_server} did not come back within a minute.");
            await Task.Delay(pause, _clock, cancellation).ConfigureAwait(false);
        }
    }

    // The server's last words, if there are any, arrive at once: a refusal is no loss.
    private async Task CloseLostAsync(CancellationToken cancellation)
    {
        await Task.WhenAny(_socket.Ended, Task.Delay(TimeSpan.FromSeconds(1), _clock, cancellation)).ConfigureAwait(false);
        cancellation.ThrowIfCancellationRequested();
        if (_socket.Ended.IsCompleted && await _socket.Ended.ConfigureAwait(false))
            throw new IngestException("stopped", "The server has ended the call.");
        _socket.Dispose();
    }

    private async Task<bool> TryRejoinAsync(CancellationToken cancellation)
    {
        try
        {
            _socket = await IngestSocket.OpenAsync(_server, _apiKey, _start, _listener, cancellation).ConfigureAwait(false);
        }
        catch (Exception e) when (IsLoss(e, cancellation) || e is IngestException { Code: "call-running" })
        {
            // Away; or not yet aware that the old connection is gone; or the call has ended, which a minute will show.
            _absence = e as IngestException;
            return false;
        }
        _listener.OnRejoined(_socket.Acknowledged);
        ForgetAcknowledged();
        foreach (var packet in _unacknowledged)
            if (!await TrySendAsync(packet.Message, cancellation).ConfigureAwait(false))
                return false;
        return true;
    }

    private void ForgetAcknowledged()
    {
        while (_unacknowledged.TryPeek(out var packet) && packet.End <= Acknowledged)
            _unacknowledged.Dequeue();
    }

    // A socket that the other side has cut answers with any of these, "cancelled" among them.
    private static bool IsLoss(Exception e, CancellationToken cancellation) =>
        e is WebSocketException or ObjectDisposedException or InvalidOperationException
        || (e is OperationCanceledException && !cancellation.IsCancellationRequested);

    private readonly record struct Packet(long End, byte[] Message);
}
