using System.Diagnostics;
using CallCoach.Calls;
using CallCoach.Server.Api;
using CallCoach.Server.Problems;
using CallCoach.Server.Security;
using CallCoach.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace CallCoach.Server.Recordings;

/// <summary>Recordings that are uploaded, and where they stand.</summary>
public static class RecordingEndpoints
{
    public static void MapRecordings(this IEndpointRouteBuilder api)
    {
        var recordings = api.MapGroup("/recordings").WithTags("Recordings");
        recordings.MapPost("", Upload).WithSummary("Send a recording in any format; it is analysed in its turn")
            .AddOpenApiOperationTransformer((operation, _, _) => UploadForm.Describe(operation));
        recordings.MapGet("/{id:guid}", GetState).WithSummary("Where an uploaded recording stands");
    }

    private static async Task<Results<Accepted<RecordingAccepted>, Problem413, Problem415, Problem422, Problem503>> Upload(
        HttpRequest request, CurrentUser user, UploadCheck check, RecordingIntake intake, RecordingQueue queue, IncomingFiles files, RecordingOptions options, CancellationToken cancellation)
    {
        if (!queue.TryReserve())
            return new Problem503(RecordingFault.TooManyWaiting, "Too many recordings wait to be analysed. Try again in some minutes.");
        var callId = Guid.CreateVersion7();
        var accepted = false;
        try
        {
            var (form, problem) = await UploadReader.ReadAsync(request, files.PathOf(callId), options.MostBytes, cancellation);
            UploadDetails? details = null;
            if (problem is null)
                (details, problem) = await check.CheckAsync(form!, user, cancellation);
            problem ??= await intake.BeginAsync(callId, details!, cancellation);
            if (problem is not null)
                return Answer(problem);
            queue.Add(callId);
            accepted = true;
            return TypedResults.Accepted($"{ApiSetup.Prefix}/recordings/{callId}", new RecordingAccepted(callId));
        }
        finally
        {
            if (!accepted)
            {
                files.Delete(callId);
                queue.GiveBack();
            }
        }
    }

    private static async Task<Results<Ok<RecordingState>, NotFound>> GetState(Guid id, CallDb db, CurrentUser user, RecordingQueue queue, CancellationToken cancellation)
    {
        var call = await db.Calls.AsNoTracking().VisibleTo(user).Where(call => call.Id == id && call.Kind == CallKind.Upload)
            .Select(call => new { call.Status, call.ErrorCode }).SingleOrDefaultAsync(cancellation);
        if (call is null)
            return TypedResults.NotFound();
        return TypedResults.Ok(call.Status switch
        {
            CallStatus.Running => queue.StateOf(id) ?? RecordingState.Queued(id),
            CallStatus.Failed => RecordingState.Failed(id, call.ErrorCode),
            _ => RecordingState.Done(id),
        });
    }

    private static Results<Accepted<RecordingAccepted>, Problem413, Problem415, Problem422, Problem503> Answer(Problem problem) => problem switch
    {
        Problem413 tooLarge => tooLarge,
        Problem415 notSound => notSound,
        Problem422 unusable => unusable,
        Problem503 notNow => notNow,
        _ => throw new UnreachableException(),
    };
}
