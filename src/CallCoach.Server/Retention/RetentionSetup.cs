namespace CallCoach.Server.Retention;

/// <summary>Wires what deletes sound and text when their time is over.</summary>
public static class RetentionSetup
{
    public static void AddRetention(this IServiceCollection services)
    {
        services.AddSingleton<RetentionSweep>();
        services.AddHostedService<RetentionWorker>();
    }
}
