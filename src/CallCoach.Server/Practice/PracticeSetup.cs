using CallCoach.Calls;
using CallCoach.Server.Practice.Attempts;
using CallCoach.Server.Practice.Drills;
using CallCoach.Server.Practice.Models;
using CallCoach.Server.Practice.Moments;

namespace CallCoach.Server.Practice;

/// <summary>Practice: exercises, attempts at them, and what comes of it. Each kind of exercise brings an <see cref="IExerciseBook"/>.</summary>
public static class PracticeSetup
{
    public static void AddPractice(this IServiceCollection services)
    {
        services.AddScoped<ExerciseBooks>();
        services.AddScoped<AttemptDesk>();
        services.AddScoped<TeamDrills>();
        services.AddScoped<DrillViews>();
        services.AddScoped<IExerciseBook, DrillBook>();
        services.AddScoped<MomentDrills>();
        services.AddScoped<WeakEndings>();
        services.AddScoped<PracticeModels>();
        services.AddSingleton<AttemptKeeper>();
        services.AddSingleton<ICallEvents>(provider => provider.GetRequiredService<AttemptKeeper>());
        services.AddHostedService(provider => provider.GetRequiredService<AttemptKeeper>());
    }

    public static void MapPractice(this IEndpointRouteBuilder api)
    {
        api.MapAttempts();
        api.MapDrills();
        api.MapModels();
        api.MapMoments();
    }
}
