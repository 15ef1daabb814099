using CallCoach.Server.Hosting;

namespace CallCoach.Server.Assignments;

/// <summary>Wires assignments, the day's practice, and whether it helps.</summary>
public static class AssignmentsSetup
{
    public static void AddAssignments(this IServiceCollection services)
    {
        services.AddSingleton<OfficeTime>();
        services.AddScoped<AssignmentBook>();
        services.AddScoped<PracticeToday>();
        services.AddScoped<PracticeEffects>();
    }

    public static void MapAllOfAssignments(this IEndpointRouteBuilder api)
    {
        api.MapAssignments();
        api.MapToday();
        api.MapPracticeEffects();
    }
}
