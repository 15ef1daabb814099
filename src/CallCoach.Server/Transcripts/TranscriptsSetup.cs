namespace CallCoach.Server.Transcripts;

/// <summary>What was said in calls: reading, correcting, writing down anew, taking away.</summary>
public static class TranscriptsSetup
{
    public static void AddTranscripts(this IServiceCollection services)
    {
        services.AddScoped<TranscriptViews>();
        services.AddScoped<TranscriptStates>();
        services.AddScoped<TranscriptDownloads>();
        services.AddScoped<TranscriptionRestart>();
    }
}
