using CallCoach.Calls;
using CallCoach.Server.Api;

namespace CallCoach.Server.Live;

/// <summary>Where cues and readings go out: docs/protocol.md, section 2.</summary>
public static class LiveSetup
{
    public static void AddLive(this IServiceCollection services)
    {
        services.AddSingleton<LiveWatchers>();
        services.AddSingleton<ICallEvents>(provider => provider.GetRequiredService<LiveWatchers>());
        services.AddSignalR().AddJsonProtocol(options => ApiSetup.ConfigureJson(options.PayloadSerializerOptions));
    }

    public static void MapLive(this IEndpointRouteBuilder routes) => routes.MapHub<LiveHub>("/hubs/live");
}
