using CallCoach.Calls;
using CallCoach.Server.Api;
using CallCoach.Server.Session;
using Microsoft.AspNetCore.SignalR;

namespace CallCoach.Server.Live;

/// <summary>Where cues and readings go out: docs/protocol.md, section 2.</summary>
public static class LiveSetup
{
    public static void AddLive(this IServiceCollection services)
    {
        services.AddSingleton<LiveWatchers>();
        services.AddSingleton<ICallEvents>(provider => provider.GetRequiredService<LiveWatchers>());
        services.AddSingleton<ILiveScreens>(provider => provider.GetRequiredService<LiveWatchers>());
        services.AddSingleton<OpenConnections>();
        services.AddSingleton<ITextEvents>(provider => provider.GetRequiredService<LiveWatchers>());
        services.AddLogging(logging => logging.AddFilter(HubFaults.SignalRCategory, LogLevel.None));
        services.AddSingleton<HubFaults>();
        services.AddSignalR(options => options.AddFilter<HubFaults>()).AddJsonProtocol(options => ApiSetup.ConfigureJson(options.PayloadSerializerOptions));
    }

    public static void MapLive(this IEndpointRouteBuilder routes) => routes.MapHub<LiveHub>("/hubs/live");
}
