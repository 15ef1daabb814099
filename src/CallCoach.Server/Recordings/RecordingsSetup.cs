namespace CallCoach.Server.Recordings;

/// <summary>Uploads, playback, traces, swapped roles: docs/protocol.md, section 3.</summary>
public static class RecordingsSetup
{
    public static void AddRecordings(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton(RecordingOptions.Read(builder.Configuration));
        services.AddSingleton<IncomingFiles>();
        services.AddSingleton<RecordingIntake>();
        services.AddSingleton<RecordingQueue>();
        services.AddHostedService(provider => provider.GetRequiredService<RecordingQueue>());
        services.AddSingleton<RoleSwap>();
        services.AddScoped<UploadCheck>();
    }
}
