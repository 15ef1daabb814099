namespace CallCoach.Server.Demo;

/// <summary><c>--demo</c>: a team, its history, and calls that run live.</summary>
public static class DemoSetup
{
    public static void AddDemo(this IServiceCollection services)
    {
        services.AddSingleton(new DemoVoices(DemoVoices.Folder));
        services.AddSingleton<DemoMixer>();
        services.AddSingleton<DemoCalls>();
        services.AddSingleton<DemoHistory>();
        services.AddSingleton<DemoLiveCalls>();
        services.AddScoped<DemoTeam>();
        services.AddHostedService<DemoService>();
    }

    public static async Task PrepareDemoAsync(this WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<DemoTeam>().EnsureAsync(app.Lifetime.ApplicationStopping);
    }
}
