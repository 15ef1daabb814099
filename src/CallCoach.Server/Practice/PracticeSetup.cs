using CallCoach.Calls;
using CallCoach.Server.Practice.Attempts;

namespace CallCoach.Server.Practice;

/// <summary>Practice: exercises, attempts at them, and what comes of it. Each kind of exercise brings an <see cref="IExerciseBook"/>.</summary>
public static class PracticeSetup
{
    public static void AddPractice(this IServiceCollection services)
    {
        services.AddScoped<ExerciseBooks>();
        services.AddScoped<AttemptDesk>();
        services.AddSingleton<AttemptKeeper>();
        services.AddSingleton<ICallEvents>(provider => provider.GetRequiredService<AttemptKeeper>());
        services.AddHostedService(provider => provider.GetRequiredService<AttemptKeeper>());
    }

    public static void MapPractice(this IEndpointRouteBuilder api)
    {
        api.MapAttempts();
    }
}
