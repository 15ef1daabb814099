using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using System.Threading.Channels;

namespace CallCoach.Server.Tests;

/// <summary>A screen on <c>/hubs/live</c>: SignalR's JSON protocol over a WebSocket, as a browser speaks it.</summary>
internal sealed class HubScreen : IAsyncDisposable
{
    private const byte EndOfRecord = 0x1e;
    private readonly ClientWebSocket _socket = new();
    private readonly ConcurrentDictionary<string, TaskCompletionSource<JsonElement>> _answers = [];
    private readonly ConcurrentDictionary<string, Channel<JsonElement>> _heard = [];
    private Task _reading = Task.CompletedTask;
    private int _calls;

    public static async Task<HubScreen> OpenAsync(KestrelServer server, string email, string password = Company.Password)
    {
        var screen = new HubScreen();
        screen._socket.Options.SetRequestHeader("Cookie", await server.CookieAsync(email, password));
        await screen._socket.ConnectAsync(new Uri(server.SocketAddress, "hubs/live"), TestContext.Current.CancellationToken);
        await screen.SendAsync(new { protocol = "json", version = 1 });
        screen._reading = screen.ReadAsync();
        return screen;
    }

    /// <summary>Calls a method of the hub.</summary>
    /// <returns>The completion: with <c>result</c>, or with <c>error</c>.</returns>
    public async Task<JsonElement> CallAsync(string method, params object?[] arguments)
    {
        var id = $"{Interlocked.Increment(ref _calls)}";
        var answer = _answers[id] = new TaskCompletionSource<JsonElement>(TaskCreationOptions.RunContinuationsAsynchronously);
        await SendAsync(new { type = 1, invocationId = id, target = method, arguments });
        return await answer.Task.WaitAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Calls a method that must succeed.</summary>
    public async Task<JsonElement> ResultAsync(string method, params object?[] arguments)
    {
        var completion = await CallAsync(method, arguments);
        Assert.False(completion.TryGetProperty("error", out var error), error.ToString());
        return completion.TryGetProperty("result", out var result) ? result : default;
    }

    /// <summary>Calls a method that must be refused.</summary>
    public async Task RefusedAsync(string reason, string method, params object?[] arguments) =>
        Assert.EndsWith($"HubException: {reason}", (await CallAsync(method, arguments)).Text("error"), StringComparison.Ordinal);

    /// <summary>Waits for the next message of a name.</summary>
    public async Task<JsonElement> HearAsync(string message) => await Heard(message).Reader.ReadAsync(TestContext.Current.CancellationToken);

    /// <summary>Messages of a name that have come and were not waited for.</summary>
    public int Waiting(string message) => Heard(message).Reader.Count;

    /// <summary>Waits until the server has let the screen go.</summary>
    public Task ClosedAsync() => _reading.WaitAsync(TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        _socket.Abort();
        await _reading;
        _socket.Dispose();
    }

    private Channel<JsonElement> Heard(string message) => _heard.GetOrAdd(message, _ => Channel.CreateUnbounded<JsonElement>());

    private Task SendAsync(object message) => _socket.SendAsync(
        (byte[])[.. JsonSerializer.SerializeToUtf8Bytes(message), EndOfRecord], WebSocketMessageType.Text, true, TestContext.Current.CancellationToken);

    private async Task ReadAsync()
    {
        var buffer = new byte[16 * 1024];
        var record = new List<byte>();
        try
        {
            while (await _socket.ReceiveAsync(buffer, CancellationToken.None) is { MessageType: not WebSocketMessageType.Close } part)
            {
                foreach (var one in buffer.AsSpan(0, part.Count))
                {
                    if (one == EndOfRecord)
                    {
                        Take(JsonSerializer.Deserialize<JsonElement>(Encoding.UTF8.GetString([.. record])));
                        record.Clear();
                    }
                    else
                        record.Add(one);
                }
            }
        }
        catch (Exception gone) when (gone is WebSocketException or OperationCanceledException)
        {
            // The test is over, or the server let go.
        }
        finally
        {
            // Who still waits for a message would wait for ever.
            foreach (var (_, channel) in _heard)
                channel.Writer.TryComplete(new WebSocketException("The server let the screen go."));
        }
    }

    private void Take(JsonElement message)
    {
        var type = message.TryGetProperty("type", out var number) ? number.GetInt32() : 0;
        if (type == 1)
            Heard(message.Text("target")).Writer.TryWrite(message.GetProperty("arguments")[0]);
        else if (type == 3 && _answers.TryRemove(message.Text("invocationId"), out var answer))
            answer.SetResult(message);
    }
}
