using CallCoach.Calls;
using CallCoach.Server.Practice.Attempts;
using CallCoach.Server.Problems;

namespace CallCoach.Server.Ingest;

/// <summary>The door of <c>/ingest/v1/stream</c>: who knocks is decided before the upgrade.</summary>
internal static class IngestEndpoint
{
    // A dead line is known before the minute in which its source may come back is over, and long before the call is idle.
    private static readonly WebSocketAcceptContext Watched = new() { KeepAliveInterval = TimeSpan.FromSeconds(5), KeepAliveTimeout = TimeSpan.FromSeconds(20) };

    public static async Task Stream(
        HttpContext context, IngestDoor door, CallRegistry registry, CallKeeper keeper, AttemptKeeper attempts, IngestSources sources,
        LiveCallOptions options, TimeProvider clock, IHostApplicationLifetime lifetime, IngestLog log)
    {
        if (!context.WebSockets.IsWebSocketRequest)
        {
            await ProblemWriter.WriteAsync(context, StatusCodes.Status400BadRequest, "not-a-websocket", "This address takes WebSocket connections only.");
            return;
        }
        if (await door.WhoKnocksAsync(context) is not { } visitor)
        {
            await ProblemWriter.WriteAsync(context, StatusCodes.Status401Unauthorized, "unknown-api-key", "The API key is unknown or revoked, and nobody is signed in.");
            return;
        }
        using var socket = await context.WebSockets.AcceptWebSocketAsync(Watched);
        await using var sender = new IngestSender(socket);
        using var connection = new IngestConnection(socket, sender, visitor, door, registry, keeper, attempts, sources, options, clock, log);
        sources.Add(connection);
        try
        {
            await connection.RunAsync(lifetime.ApplicationStopping);
        }
        finally
        {
            sources.Remove(connection);
        }
    }
}
