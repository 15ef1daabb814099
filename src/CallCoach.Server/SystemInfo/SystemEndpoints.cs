using System.Diagnostics;
using CallCoach.Calls;
using CallCoach.Server.Accounts;
using CallCoach.Server.Hosting;
using CallCoach.Server.Recognition;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CallCoach.Server.SystemInfo;

/// <summary>What the load tool and an operator want to know of the process.</summary>
public static class SystemEndpoints
{
    public static void MapSystem(this IEndpointRouteBuilder api)
    {
        api.MapGet("/system", GetState).RequireAuthorization(AccountsSetup.AdministratorsOnly).WithTags("System")
            .WithSummary("Version, load, memory, running calls, free disk (administrator)");
        api.MapGet("/system/recognition", GetRecognition).WithTags("System").WithSummary("Where text comes from: engine, models, languages, workers, backlog");
    }

    private static Ok<RecognitionView> GetRecognition(RecognitionInfo recognition) => TypedResults.Ok(recognition.Now());

    private static Ok<SystemState> GetState(CallRegistry calls, DataFolder data, TimeProvider clock)
    {
        using var process = Process.GetCurrentProcess();
        var started = process.StartTime.ToUniversalTime();
        return TypedResults.Ok(new SystemState(
            StartNotice.Version,
            started,
            Math.Round((clock.GetUtcNow().UtcDateTime - started).TotalSeconds, 1),
            Environment.ProcessorCount,
            Math.Round(process.TotalProcessorTime.TotalSeconds, 3),
            process.WorkingSet64,
            GC.GetTotalMemory(forceFullCollection: false),
            calls.Running.Count,
            new DriveInfo(data.Root).AvailableFreeSpace));
    }
}
