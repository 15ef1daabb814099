using System.Buffers.Binary;
using System.Net.WebSockets;
using System.Text.Json;

namespace CallCoach.Server.Tests;

/// <summary>A source of sound as docs/protocol.md describes it, and one that breaks every rule when told to.</summary>
internal sealed class IngestSource : IDisposable
{
    private readonly byte[] _buffer = new byte[4096];

    public ClientWebSocket Socket { get; } = new();

    /// <param name="server">On Kestrel.</param>
    /// <param name="headers">API key, cookie, origin.</param>
    public static Task<IngestSource> OpenAsync(KestrelServer server, params (string Name, string Value)[] headers) => OpenAsync(server.SocketAddress, headers);

    /// <param name="server">As <c>ws://127.0.0.1:1234/</c>.</param>
    /// <param name="headers">API key, cookie, origin.</param>
    public static async Task<IngestSource> OpenAsync(Uri server, params (string Name, string Value)[] headers)
    {
        var source = new IngestSource();
        foreach (var (name, value) in headers)
            source.Socket.Options.SetRequestHeader(name, value);
        source.Socket.Options.CollectHttpResponseDetails = true;
        await source.Socket.ConnectAsync(new Uri(server, "ingest/v1/stream"), TestContext.Current.CancellationToken);
        return source;
    }

    public Task SayAsync(object message) =>
        Socket.SendAsync(JsonSerializer.SerializeToUtf8Bytes(message), WebSocketMessageType.Text, true, TestContext.Current.CancellationToken);

    /// <param name="position">Of the first sample.</param>
    /// <param name="sound">Interleaved, in the call's encoding.</param>
    public Task SoundAsync(long position, ReadOnlySpan<byte> sound)
    {
        var message = new byte[sizeof(long) + sound.Length];
        BinaryPrimitives.WriteInt64LittleEndian(message, position);
        sound.CopyTo(message.AsSpan(sizeof(long)));
        return Socket.SendAsync(message, WebSocketMessageType.Binary, true, TestContext.Current.CancellationToken);
    }

    /// <summary>Sends sound from a position on in messages of 20 000 bytes.</summary>
    public async Task SoundAsync(long position, byte[] sound, int frameBytes)
    {
        for (var at = 0; at < sound.Length; at += 20_000)
        {
            var length = Math.Min(20_000, sound.Length - at);
            await SoundAsync(position + at / frameBytes, sound.AsSpan(at, length));
        }
    }

    /// <summary>Waits for a message of a type; others before it are passed over.</summary>
    public async Task<JsonElement> HearAsync(string type)
    {
        while (true)
        {
            if (await NextAsync() is not { } message)
                throw new InvalidOperationException($"Closed with {(int?)Socket.CloseStatus} {Socket.CloseStatusDescription} instead of a message {type}.");
            if (message.Text("type") == type)
                return message;
        }
    }

    /// <summary>Waits until everything up to a position is on disk.</summary>
    public async Task AcknowledgedAsync(long position)
    {
        while ((await HearAsync("ack")).GetProperty("position").GetInt64() < position)
        {
        }
    }

    /// <summary>Waits for the close.</summary>
    /// <returns>Its code and reason, and the message of the error before it.</returns>
    public async Task<(int Code, string? Reason, string? Message)> ClosedAsync()
    {
        string? error = null;
        while (await NextAsync() is { } message)
        {
            if (message.Text("type") == "error")
                error = message.Text("message");
        }
        var closed = ((int)Socket.CloseStatus!, Socket.CloseStatusDescription, error);
        await Socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, "", TestContext.Current.CancellationToken);
        return closed;
    }

    /// <summary>The connection breaks without a word.</summary>
    public void Break() => Socket.Abort();

    public void Dispose() => Socket.Dispose();

    /// <returns>Null when the server has closed.</returns>
    private async Task<JsonElement?> NextAsync()
    {
        var length = 0;
        ValueWebSocketReceiveResult part;
        do
        {
            part = await Socket.ReceiveAsync(_buffer.AsMemory(length), TestContext.Current.CancellationToken);
            length += part.Count;
        }
        while (!part.EndOfMessage);
        return part.MessageType == WebSocketMessageType.Close ? null : JsonSerializer.Deserialize<JsonElement>(_buffer.AsSpan(0, length));
    }
}
