using CallCoach.Calls;

namespace CallCoach.Server.Ingest;

/// <summary>Where sound comes in: docs/protocol.md, section 1.</summary>
public static class IngestSetup
{
    public static void AddIngest(this IServiceCollection services)
    {
        services.AddSingleton<IngestSources>();
        services.AddSingleton<ICallEvents>(provider => provider.GetRequiredService<IngestSources>());
        services.AddScoped<IngestDoor>();
        services.AddSingleton<IngestLog>();
    }

    public static void MapIngest(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/ingest/v1/stream", IngestEndpoint.Stream).ExcludeFromDescription();
}
