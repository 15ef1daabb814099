using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CallCoach.Cli.Tests;

/// <summary>A server that speaks docs/protocol.md as far as the command line needs it, and misbehaves on demand. Real sockets on a free port.</summary>
internal sealed class TestServer : IAsyncDisposable
{
    public const string ApiKey = "key-1";
    private readonly WebApplication _app;
    private readonly ConcurrentDictionary<string, byte[]> _sound = new();

    private TestServer(WebApplication app) => _app = app;

    public string Address { get; private set; } = "";

    /// <summary>Start messages in the order of their coming.</summary>
    public ConcurrentQueue<JsonElement> Starts { get; } = new();

    /// <summary>Positions of binary messages, in order.</summary>
    public ConcurrentQueue<long> Positions { get; } = new();

    /// <summary>The first connection is cut after so many messages; the last three are then neither acknowledged nor known to the server.</summary>
    public int? CutAfter { get; set; }

    /// <summary>Close code and reason with which every start is refused.</summary>
    public (int Code, string Reason)? Refusal { get; set; }

    /// <summary>A cue is told, to the source and to the hub, once this many samples are there.</summary>
    public long CueAt { get; set; } = long.MaxValue;

    public static async Task<TestServer> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Services.AddSignalR();
        var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        app.UseWebSockets();
        var server = new TestServer(app);
        app.Map("/ingest/v1/stream", server.IngestAsync);
        app.MapPost("/api/v1/session", SignIn);
        app.MapHub<TestHub>("/hubs/live");
        await app.StartAsync();
        server.Address = app.Urls.Single();
        return server;
    }

    /// <summary>All that arrived for the one call, by position.</summary>
    public byte[] Sound => Assert.Single(_sound).Value;

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static IResult SignIn(JsonElement body, HttpResponse response)
    {
        if (body.GetProperty("password").GetString() != "right")
            return Results.Unauthorized();
        response.Cookies.Append("session", "1", new CookieOptions { HttpOnly = true });
        return Results.Ok();
    }

    private async Task IngestAsync(HttpContext context)
    {
        if (context.Request.Headers["X-Api-Key"] != ApiKey)
        {
            context.Response.StatusCode = 401;
            return;
        }
        using var socket = await context.WebSockets.AcceptWebSocketAsync();
        var buffer = new byte[70_000];
        var first = await socket.ReceiveAsync(buffer.AsMemory(), default);
        var start = JsonDocument.Parse(buffer.AsMemory(0, first.Count)).RootElement.Clone();
        Starts.Enqueue(start);
        if (Refusal is { } refusal)
        {
            await SendAsync(socket, $$"""{"type":"error","code":"{{refusal.Reason}}","message":"Refused as {{refusal.Reason}}."}""");
            await socket.CloseAsync((WebSocketCloseStatus)refusal.Code, refusal.Reason, default);
            return;
        }
        await TakeAsync(socket, start, buffer, context);
    }

    private async Task TakeAsync(WebSocket socket, JsonElement start, byte[] buffer, HttpContext context)
    {
        var call = start.GetProperty("callId").GetString()!;
        var frameBytes = 2 * start.GetProperty("channels").GetInt32();
        var sound = _sound.GetValueOrDefault(call, []);
        await SendAsync(socket, $$"""{"type":"started","callId":"{{call}}","position":{{sound.Length / frameBytes}},"rejoined":{{(sound.Length > 0 ? "true" : "false")}}}""");
        for (var messages = 1; ; messages++)
        {
            var message = await socket.ReceiveAsync(buffer.AsMemory(), default);
            if (message.MessageType == WebSocketMessageType.Text)
                break;
            var position = BinaryPrimitives.ReadInt64LittleEndian(buffer);
            Positions.Enqueue(position);
            // A resend overwrites what it repeats; a hole would leave zeros.
            Array.Resize(ref sound, (int)Math.Max(sound.Length, position * frameBytes + message.Count - 8));
            buffer.AsSpan(8, message.Count - 8).CopyTo(sound.AsSpan((int)position * frameBytes));
            if (messages == CutAfter && _sound.IsEmpty)
            {
                _sound[call] = sound[..^(3 * (message.Count - 8))];
                context.Abort();
                return;
            }
            if (messages <= CutAfter && messages > CutAfter - 3 && _sound.IsEmpty)
                continue;
            await SendAsync(socket, $$"""{"type":"ack","position":{{sound.Length / frameBytes}}}""");
            if (sound.Length / frameBytes >= CueAt)
                await TellCueAsync(socket, call);
        }
        _sound[call] = sound;
        await socket.CloseAsync(WebSocketCloseStatus.NormalClosure, "stopped", default);
    }

    private async Task TellCueAsync(WebSocket socket, string call)
    {
        CueAt = long.MaxValue;
        await SendAsync(socket, """{"type":"cue","number":1,"code":"slow-down","at":0.1}""");
        await SendAsync(socket, """{"type":"cueCleared","number":1,"code":"slow-down","at":0.2,"reason":"corrected"}""");
        var screen = _app.Services.GetRequiredService<IHubContext<TestHub>>().Clients.Group(call);
        await screen.SendAsync("Cue", new { callId = call, number = 1, code = "slow-down", at = 0.1 });
        foreach (var end in new[] { 0.1, 0.1, 0.2 })   // the first line comes twice: a mask has changed
            await screen.SendAsync("Transcript", new { callId = call, replaces = false, lines = new[] { new { number = 1, end } }, state = "live" });
    }

    private static Task SendAsync(WebSocket socket, string json) =>
        socket.SendAsync(Encoding.UTF8.GetBytes(json), WebSocketMessageType.Text, endOfMessage: true, default);

    internal sealed class TestHub : Hub
    {
        public async Task<string> WatchCall(string callId)
        {
            if (Context.GetHttpContext()!.Request.Cookies["session"] != "1")
                throw new HubException("not-found");
            await Groups.AddToGroupAsync(Context.ConnectionId, callId);
            return callId;
        }
    }
}
