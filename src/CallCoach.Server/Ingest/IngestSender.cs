using System.Net.WebSockets;
using System.Threading.Channels;

namespace CallCoach.Server.Ingest;

/// <summary>Sends to one source, one message after the other, whoever gives them. Never makes the giver wait.</summary>
/// <remarks>64 messages wait at most: a source that does not read loses old acknowledgements, which the next one makes good.</remarks>
internal sealed class IngestSender : IAsyncDisposable
{
    private static readonly TimeSpan ToTheEnd = TimeSpan.FromSeconds(5);
    private readonly WebSocket _socket;
    private readonly Channel<byte[]> _waiting = Channel.CreateBounded<byte[]>(
        new BoundedChannelOptions(64) { FullMode = BoundedChannelFullMode.DropOldest, SingleReader = true });
    private readonly CancellationTokenSource _gone = new();
    private readonly Task _sending;

    public IngestSender(WebSocket socket)
    {
        _socket = socket;
        _sending = SendAsync();
    }

    public void Send(IngestAnswer answer) => _waiting.Writer.TryWrite(answer.ToUtf8());

    /// <summary>Sends what waits, then says goodbye. The source has five seconds for it.</summary>
    public async Task CloseAsync(int status, string reason)
    {
        _waiting.Writer.TryComplete();
        using var limit = new CancellationTokenSource(ToTheEnd);
        try
        {
            await _sending.WaitAsync(limit.Token);
            if (_socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
                await _socket.CloseOutputAsync((WebSocketCloseStatus)status, reason, limit.Token);
        }
        catch (Exception fault) when (fault is WebSocketException or OperationCanceledException or ObjectDisposedException)
        {
            _socket.Abort();   // it is gone already, or does not read
        }
    }

    public async ValueTask DisposeAsync()
    {
        _waiting.Writer.TryComplete();
        await _gone.CancelAsync();
        await _sending;
        _gone.Dispose();
    }

    private async Task SendAsync()
    {
        try
        {
            await foreach (var message in _waiting.Reader.ReadAllAsync(_gone.Token))
                await _socket.SendAsync(message, WebSocketMessageType.Text, endOfMessage: true, _gone.Token);
        }
        catch (Exception fault) when (fault is WebSocketException or OperationCanceledException or ObjectDisposedException or InvalidOperationException)
        {
            // The receiving side sees the same break and acts on it.
        }
    }
}
