using CallCoach.Calls;
using CallCoach.Server.Audit;
using CallCoach.Server.Calls;
using CallCoach.Server.Problems;
using CallCoach.Server.Security;
using CallCoach.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;

namespace CallCoach.Server.Recordings;

/// <summary>A call to be heard and seen: its recording, its traces, and who is on which channel. Another's call is NotFound.</summary>
public static class SoundEndpoints
{
    public static void MapCallSound(this IEndpointRouteBuilder api)
    {
        var calls = api.MapGroup("/calls/{id:guid}").WithTags("Calls");
        calls.MapGet("/audio", GetAudio).WithSummary("The recording as WAV, by byte ranges; of a running call as far as it is recorded, for its agent, and for others where the campaign lets them listen. download=1 names the file")
            .Produces(StatusCodes.Status200OK, contentType: "audio/wav").Produces(StatusCodes.Status206PartialContent, contentType: "audio/wav");
        calls.MapGet("/traces", GetTraces).WithSummary("Level, pitch, rate and activity, ten values a second a channel");
        calls.MapPost("/swap-roles", SwapRoles).WithSummary("Swap agent and customer for the whole call and analyse it anew");
    }

    private static async Task<Results<FileStreamHttpResult, NotFound, Problem403>> GetAudio(
        Guid id, int? download, CallDb db, CallRegistry registry, RecordingFolder recordings, AuditLog audit, CurrentUser user, HttpResponse response, CancellationToken cancellation)
    {
        var call = await db.Calls.AsNoTracking().VisibleTo(user).Include(c => c.Agent).SingleOrDefaultAsync(c => c.Id == id, cancellation);
        if (call is { Status: CallStatus.Running } && call.AgentId != user.Id && registry.Find(id)?.Policy.MayListen != true)
            return new Problem403("listening-off", "The campaign of this call does not let others listen while it runs.");
        if (call is null || CallSound.Open(recordings, call.RecordingFile) is not { } sound)
            return TypedResults.NotFound();
        await audit.NoteSoundAsync(user, call, download is not (null or 0), cancellation);
        // A voice stays with who may hear it: no shared cache, and asked again whether it is still so.
        response.GetTypedHeaders().CacheControl = new CacheControlHeaderValue { Private = true, NoCache = true };
        var name = download is null or 0 ? null : $"{call.StartedAt:yyyy-MM-dd HH.mm} {call.Agent!.DisplayName}.wav";
        var tag = new EntityTagHeaderValue($"\"{sound.File.Length:x}-{sound.ChangedAt.UtcTicks:x}\"");
        return TypedResults.Stream(sound.File, "audio/wav", name, sound.ChangedAt, tag, enableRangeProcessing: true);
    }

    private static async Task<Results<Ok<TraceView>, NotFound, Problem409>> GetTraces(Guid id, CallDb db, CurrentUser user, CancellationToken cancellation)
    {
        var call = await db.Calls.AsNoTracking().VisibleTo(user).Where(c => c.Id == id)
            .Select(c => new { c.Status, c.FirstRole, c.SecondRole, c.Detail!.Traces }).SingleOrDefaultAsync(cancellation);
        if (call is null)
            return TypedResults.NotFound();
        if (call.Status == CallStatus.Running)
            return new Problem409("call-running", "Traces are drawn when the call is over.");
        var traces = call.Traces is null ? CallTraces.None : TraceCodec.Decode(call.Traces);
        return TypedResults.Ok(TraceView.Of(traces, new ChannelRoles(call.FirstRole, call.SecondRole)));
    }

    private static async Task<Results<Ok<FullCall>, NotFound, Problem409>> SwapRoles(
        Guid id, CallDb db, FullCalls pages, RoleSwap swap, CurrentUser user, CancellationToken cancellation)
    {
        if (await db.Calls.AsNoTracking().VisibleTo(user).SingleOrDefaultAsync(c => c.Id == id, cancellation) is not { } call)
            return TypedResults.NotFound();
        if (await swap.SwapAsync(call, cancellation) is { } problem)
            return problem;
        return await pages.FindAsync(id, user, cancellation) is { } swapped ? TypedResults.Ok(swapped) : TypedResults.NotFound();
    }
}
