using CallCoach.Server.Practice.Attempts;

namespace CallCoach.Server.PracticeScripts;

/// <summary>Wires practice scripts and the voices of their customers.</summary>
public static class PracticeScriptsSetup
{
    public static void AddPracticeScripts(this IServiceCollection services)
    {
        services.AddScoped<PracticeScriptBook>();
        services.AddScoped<PracticeVoices>();
        services.AddScoped<IExerciseBook, ScriptExercises>();
        services.AddSingleton<VoiceSynthesiser>();
    }

    public static void MapAllOfPracticeScripts(this IEndpointRouteBuilder api)
    {
        api.MapPracticeScripts();
        api.MapPracticeVoices();
    }
}
