using System.Net;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;

namespace CallCoach.EndToEnd.Tests;

/// <summary>Waits over the live hub, as a call's page does, until the text of a call is made. Knows as much of SignalR's JSON protocol as that takes.</summary>
internal static class TranscriptWatch
{
    private const char End = '\u001e';

    /// <returns>The state that it ended in: done, failed, no-model, off.</returns>
    public static async Task<string> EndAsync(Uri server, CookieContainer cookies, Guid callId, CancellationToken cancellation)
    {
        using var socket = new ClientWebSocket();
        socket.Options.Cookies = cookies;
        await socket.ConnectAsync(new Uri($"ws://{server.Authority}/hubs/live"), cancellation);
        await SendAsync(socket, """{"protocol":"json","version":1}""", cancellation);
        await SendAsync(socket, $$"""{"type":1,"invocationId":"1","target":"WatchTranscript","arguments":["{{callId}}"]}""", cancellation);
        await foreach (var message in ReceiveAsync(socket, cancellation))
        {
            if (StateIn(message) is { } state and not ("live" or "behind" or "working"))
                return state;
        }
        throw new InvalidOperationException("The hub closed the connection.");
    }

    // In the answer at first, in messages from then on.
    private static string? StateIn(JsonElement message)
    {
        Assert.False(message.TryGetProperty("error", out var error), $"The hub refuses: {error}");
        if (message.TryGetProperty("result", out var result))
            return result.GetProperty("state").GetString();
        return message.TryGetProperty("target", out var target) && target.GetString() == "TranscriptState" ? message.GetProperty("arguments")[0].GetProperty("state").GetString() : null;
    }

    private static Task SendAsync(ClientWebSocket socket, string json, CancellationToken cancellation) =>
        socket.SendAsync(Encoding.UTF8.GetBytes(json + End), WebSocketMessageType.Text, endOfMessage: true, cancellation);

    private static async IAsyncEnumerable<JsonElement> ReceiveAsync(ClientWebSocket socket, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        var (buffer, rest) = (new byte[65_536], new List<byte>());
        while (await socket.ReceiveAsync(buffer.AsMemory(), cancellation) is { MessageType: WebSocketMessageType.Text } part)
        {
            rest.AddRange(buffer.AsSpan(0, part.Count));
            while (rest.IndexOf((byte)End) is >= 0 and var length)
            {
                var message = JsonDocument.Parse(rest.GetRange(0, length).ToArray()).RootElement;
                rest.RemoveRange(0, length + 1);
                yield return message;
            }
        }
    }
}
