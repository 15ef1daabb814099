using System.Net;
using System.Net.WebSockets;
using System.Text.Json;

namespace CallCoach.Cli.Ingest;

/// <summary>One WebSocket to the ingest: from the start message to its end. Sending is for one thread at a time.</summary>
internal sealed class IngestSocket : IDisposable
{
    private const int LongestMessage = 65_536;       // the server's are far shorter
    private static readonly JsonSerializerOptions Json =
        new(JsonSerializerDefaults.Web) { DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull };

    private readonly ClientWebSocket _socket = new();
    private readonly IIngestListener _listener;
    private readonly byte[] _received = new byte[LongestMessage];
    private readonly CancellationTokenSource _ending = new();
    private long _acknowledged;
    private int _disposed;
    private IngestException? _refusal;
    private volatile TaskCompletionSource _progress = NewSignal();

    private IngestSocket(IIngestListener listener) => _listener = listener;

    /// <summary>Samples of each channel that are safe on the server.</summary>
    public long Acknowledged => Interlocked.Read(ref _acknowledged);

    /// <summary>Ends with the socket: true when the server has completed the call, false when the connection was lost. A refusal is an <see cref="IngestException"/>.</summary>
    public Task<bool> Ended { get; private set; } = null!;

    /// <summary>Ends with the next acknowledgement, or with the socket.</summary>
    public Task NextProgress => Task.WhenAny(_progress.Task, Ended);

    /// <summary>Connects, starts or rejoins the call, and waits for the server's answer.</summary>
    /// <exception cref="IngestException">The server refuses.</exception>
    /// <exception cref="WebSocketException">It cannot be reached.</exception>
    public static async Task<IngestSocket> OpenAsync(Uri server, string apiKey, IngestStart start, IIngestListener listener, CancellationToken cancellation)
    {
        var ingest = new IngestSocket(listener);
        try
        {
            await ingest.ConnectAsync(server, apiKey, cancellation).ConfigureAwait(false);
            await ingest.SendTextAsync(start, cancellation).ConfigureAwait(false);
            await ingest.ReceiveStartedAsync(cancellation).ConfigureAwait(false);
        }
        catch
        {
            ingest.Dispose();
            throw;
        }
        ingest.Ended = ingest.ReceiveAllAsync();
        return ingest;
    }

    public ValueTask SendAsync(ReadOnlyMemory<byte> message, CancellationToken cancellation) =>
        _socket.SendAsync(message, WebSocketMessageType.Binary, endOfMessage: true, cancellation);

    public Task SendTextAsync(object message, CancellationToken cancellation) =>
        _socket.SendAsync(JsonSerializer.SerializeToUtf8Bytes(message, Json), WebSocketMessageType.Text, endOfMessage: true, cancellation);

    /// <summary>Cuts the connection. May be called again.</summary>
    public void Dispose()
    {
        if (Interlocked.Exchange(ref _disposed, 1) == 1)
            return;
        _ending.Cancel();
        _socket.Dispose();
        _ending.Dispose();
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private async Task ConnectAsync(Uri server, string apiKey, CancellationToken cancellation)
    {
        _socket.Options.SetRequestHeader("X-Api-Key", apiKey);
        _socket.Options.CollectHttpResponseDetails = true;
        try
        {
            await _socket.ConnectAsync(ServerAddress.WebSocket(server, "ingest/v1/stream"), cancellation).ConfigureAwait(false);
        }
        catch (WebSocketException) when (_socket.HttpStatusCode is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden)
        {
            throw new IngestException(IngestException.Unauthorized, "The server does not accept the API key.");
        }
        catch (WebSocketException) when (_socket.HttpStatusCode is not 0 and not HttpStatusCode.ServiceUnavailable)
        {
            throw new IngestException(IngestException.Unreachable, $"{server} answers {(int)_socket.HttpStatusCode}: is it a CallCoach server?");
        }
    }

    private async Task ReceiveStartedAsync(CancellationToken cancellation)
    {
        using var message = await ReceiveAsync(cancellation).ConfigureAwait(false)
            ?? throw (Exception?)Refusal() ?? new WebSocketException(WebSocketError.ConnectionClosedPrematurely);
        Handle(message.RootElement);
        if (_refusal is not null)
            throw _refusal;
    }

    private async Task<bool> ReceiveAllAsync()
    {
        try
        {
            while (await ReceiveAsync(_ending.Token).ConfigureAwait(false) is { } message)
                using (message)
                    Handle(message.RootElement);
        }
        catch (Exception e) when (e is WebSocketException or OperationCanceledException or ObjectDisposedException)
        {
            return false;
        }
        return _socket.CloseStatus == WebSocketCloseStatus.NormalClosure || (Refusal() is { } refusal ? throw refusal : false);
    }

    // Null when the server closes.
    private async Task<JsonDocument?> ReceiveAsync(CancellationToken cancellation)
    {
        var length = 0;
        while (true)
        {
            var part = await _socket.ReceiveAsync(_received.AsMemory(length), cancellation).ConfigureAwait(false);
            if (part.MessageType == WebSocketMessageType.Close)
                return null;
            length += part.Count;
            if (part.EndOfMessage)
                return JsonDocument.Parse(_received.AsMemory(0, length));
            if (length == _received.Length)
                throw new WebSocketException(WebSocketError.InvalidMessageType);
        }
    }

    private void Handle(JsonElement message)
    {
        switch (message.GetProperty("type").GetString())
        {
            case "started" or "ack":
                Interlocked.Exchange(ref _acknowledged, message.GetProperty("position").GetInt64());
                Interlocked.Exchange(ref _progress!, NewSignal()).TrySetResult();
                break;
            case "cue":
                _listener.OnCue(message.GetProperty("number").GetInt32(), Text(message, "code"), message.GetProperty("at").GetDouble());
                break;
            case "cueCleared":
                _listener.OnCueCleared(message.GetProperty("number").GetInt32(), Text(message, "code"), message.GetProperty("at").GetDouble(), Text(message, "reason"));
                break;
            case "error":
                _refusal = new IngestException(Text(message, "code"), Text(message, "message"));
                break;
        }
    }

    // A server that stops asks to come back, and a connection may be cut anywhere; every other close is for good.
    private IngestException? Refusal() => (int?)_socket.CloseStatus switch
    {
        null or (int)WebSocketCloseStatus.EndpointUnavailable or 4009 => null,
        var status => _refusal ?? new IngestException(_socket.CloseStatusDescription ?? "closed", $"The server closed the call with {status} {_socket.CloseStatusDescription}."),
    };

    private static string Text(JsonElement message, string name) => message.GetProperty(name).GetString() ?? "";
}
