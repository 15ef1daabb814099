using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Text.Json;
using CallCoach.Cli.Ingest;

namespace CallCoach.Cli.Load;

/// <summary>As much of a SignalR client as a load test needs: JSON messages over one WebSocket, no negotiation, no reconnecting.</summary>
/// <remarks>The hub protocol is public (aspnetcore, src/SignalR/docs/specs/HubProtocol.md): messages end with the byte 0x1E; type 1 invokes, 3 answers, 6 keeps alive, 7 closes.</remarks>
internal sealed class HubClient : IDisposable
{
    private const byte End = 0x1E;
    private static readonly TimeSpan KeepAlive = TimeSpan.FromSeconds(10);     // the server gives up after 30
    private static readonly byte[] Ping = [.. "{\"type\":6}"u8, End];
    private readonly ClientWebSocket _socket = new();
    private readonly SemaphoreSlim _sending = new(1);
    private readonly CancellationTokenSource _ending = new();
    private readonly ConcurrentDictionary<string, TaskCompletionSource<JsonElement>> _answers = new();
    private readonly Action<string, JsonElement> _onMessage;
    private int _lastId;

    private HubClient(Action<string, JsonElement> onMessage) => _onMessage = onMessage;

    /// <param name="server">The server.</param>
    /// <param name="cookie">Of a session.</param>
    /// <param name="onMessage">Is told the target and the first argument of what the server sends, on the thread that reads.</param>
    /// <param name="cancellation">Gives up connecting.</param>
    /// <exception cref="IngestException">The hub cannot be reached or refuses.</exception>
    public static async Task<HubClient> ConnectAsync(Uri server, string cookie, Action<string, JsonElement> onMessage, CancellationToken cancellation)
    {
        var hub = new HubClient(onMessage);
        try
        {
            hub._socket.Options.SetRequestHeader("Cookie", cookie);
            await hub._socket.ConnectAsync(ServerAddress.WebSocket(server, "hubs/live"), cancellation).ConfigureAwait(false);
            await hub.SendAsync("{\"protocol\":\"json\",\"version\":1}"u8.ToArray(), cancellation).ConfigureAwait(false);
        }
        catch (WebSocketException e)
        {
            hub.Dispose();
            throw new IngestException(IngestException.Unreachable, $"The hub of {server} cannot be reached: {e.Message}");
        }
        _ = hub.ReceiveAllAsync();
        _ = hub.KeepAliveAsync();
        return hub;
    }

    /// <summary>Calls a method of the hub and waits for its answer.</summary>
    /// <exception cref="IngestException">The hub refuses, or is gone.</exception>
    public async Task<JsonElement> InvokeAsync(string method, object argument, CancellationToken cancellation)
    {
        var id = Interlocked.Increment(ref _lastId).ToString(System.Globalization.CultureInfo.InvariantCulture);
        var answer = _answers[id] = new TaskCompletionSource<JsonElement>(TaskCreationOptions.RunContinuationsAsynchronously);
        await SendAsync(JsonSerializer.SerializeToUtf8Bytes(new { type = 1, invocationId = id, target = method, arguments = new[] { argument } }), cancellation).ConfigureAwait(false);
        return await answer.Task.WaitAsync(cancellation).ConfigureAwait(false);
    }

    public void Dispose()
    {
        _ending.Cancel();
        _socket.Dispose();
    }

    private async Task SendAsync(byte[] message, CancellationToken cancellation)
    {
        await _sending.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            byte[] ended = message[^1] == End ? message : [.. message, End];
            await _socket.SendAsync(ended, WebSocketMessageType.Text, endOfMessage: true, cancellation).ConfigureAwait(false);
        }
        finally
        {
            _sending.Release();
        }
    }

    private async Task KeepAliveAsync()
    {
        try
        {
            while (true)
            {
                await Task.Delay(KeepAlive, _ending.Token).ConfigureAwait(false);
                await SendAsync(Ping, _ending.Token).ConfigureAwait(false);
            }
        }
        catch (Exception e) when (IsEnd(e))
        {
            // The reading side tells.
        }
    }

    private async Task ReceiveAllAsync()
    {
        var (buffer, filled) = (new byte[65_536], 0);
        try
        {
            while (true)
            {
                if (filled == buffer.Length)
                    Array.Resize(ref buffer, 2 * buffer.Length);
                var part = await _socket.ReceiveAsync(buffer.AsMemory(filled), _ending.Token).ConfigureAwait(false);
                if (part.MessageType == WebSocketMessageType.Close)
                    break;
                filled = HandleWhole(buffer, filled + part.Count);
            }
        }
        catch (Exception e) when (IsEnd(e))
        {
            // Told below, to all who wait.
        }
        foreach (var answer in _answers.Values)
            answer.TrySetException(new IngestException("hub-closed", "The hub closed the connection."));
    }

    // Answers how many bytes are left over, now at the front.
    private int HandleWhole(byte[] buffer, int filled)
    {
        var start = 0;
        while (buffer.AsSpan(start, filled - start).IndexOf(End) is >= 0 and var length)
        {
            using var message = JsonDocument.Parse(buffer.AsMemory(start, length));
            Handle(message.RootElement);
            start += length + 1;
        }
        buffer.AsSpan(start, filled - start).CopyTo(buffer);
        return filled - start;
    }

    // The answer to the handshake alone has no type.
    private void Handle(JsonElement message)
    {
        var type = message.TryGetProperty("type", out var number) ? number.GetInt32() : 0;
        if (type == 1 && message.GetProperty("arguments") is { } arguments && arguments.GetArrayLength() > 0)
            _onMessage(message.GetProperty("target").GetString()!, arguments[0]);
        else if (type == 3 && _answers.TryRemove(message.GetProperty("invocationId").GetString()!, out var answer))
            Complete(answer, message);
    }

    private static void Complete(TaskCompletionSource<JsonElement> answer, JsonElement message)
    {
        if (message.TryGetProperty("error", out var error))
            answer.SetException(new IngestException("hub-refused", $"The hub refuses: {error.GetString()}"));
        else
            answer.SetResult(message.TryGetProperty("result", out var result) ? result.Clone() : default);
    }

    private static bool IsEnd(Exception e) => e is WebSocketException or OperationCanceledException or ObjectDisposedException or InvalidOperationException;
}
