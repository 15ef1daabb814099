using CallCoach.Calls;
using CallCoach.Server.Api;
using CallCoach.Server.Practice.Attempts;
using CallCoach.Server.Problems;
using CallCoach.Server.Recordings;
using CallCoach.Server.Security;
using CallCoach.Storage;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace CallCoach.Server.Practice.Models;

/// <summary>How a trainer does an exercise, and attempts laid over it.</summary>
public static class ModelEndpoints
{
    public static void MapModels(this IEndpointRouteBuilder api)
    {
        var models = api.MapGroup("/teams/{id:guid}/practice-models/{kind}/{exerciseId:guid}/{language}").WithTags("Practice");
        models.MapGet("", GetModel).WithSummary("The model recording of an exercise");
        models.MapGet("/audio", GetSound).WithSummary("The model recording as WAV").Produces(StatusCodes.Status200OK, contentType: "audio/wav");
        models.MapPut("", PutModel).WithSummary("Record a model: the body is sound of any format (trainer, supervisor of the team, administrator)");
        var attempts = api.MapGroup("/practice/attempts/{id:guid}").WithTags("Practice");
        attempts.MapPost("/model", UseAttempt).WithSummary("Make an own attempt the exercise's model recording (trainer, supervisor of the team, administrator)");
        attempts.MapGet("/comparison", GetComparison).WithSummary("An attempt and the model recording, aligned in time");
    }

    private static async Task<Results<Ok<ModelView>, NotFound>> GetModel(
        Guid id, string kind, Guid exerciseId, string language, CallDb db, PracticeModels models, CurrentUser user, CancellationToken cancellation) =>
        await FindAsync(id, kind, exerciseId, language, db, models, user, cancellation) is { } model
            ? TypedResults.Ok(await models.ViewAsync(model, cancellation)) : TypedResults.NotFound();

    private static async Task<Results<FileStreamHttpResult, NotFound>> GetSound(
        Guid id, string kind, Guid exerciseId, string language, CallDb db, PracticeModels models, RecordingFolder recordings, CurrentUser user, CancellationToken cancellation) =>
        await FindAsync(id, kind, exerciseId, language, db, models, user, cancellation) is { } model && CallSound.Open(recordings, model.RecordingFile) is { } sound
            ? TypedResults.Stream(sound.File, "audio/wav", enableRangeProcessing: true) : TypedResults.NotFound();

    private static async Task<Results<Ok<ModelView>, NotFound, Problem403, Problem413, Problem422>> PutModel(
        Guid id, string kind, Guid exerciseId, string language, HttpRequest request, CallDb db, PracticeModels models, ExerciseBooks exercises, CurrentUser user, CancellationToken cancellation)
    {
        if (!await db.SeesTeamAsync(id, user, cancellation)
            || !Word.TryParse<ExerciseKind>(kind, out var of) || of is null || await exercises.FindAsync(of.Value, id, exerciseId, language, cancellation) is null)
            return TypedResults.NotFound();
        if (!user.MayWatchTeam(id))
            return Forbidden();
        if (request.ContentLength is null or > PracticeModels.MostBytes)
            return new Problem413("too-large", $"A model recording may have at most {PracticeModels.MostBytes} bytes, and says how many it has.");
        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
            limit.MaxRequestBodySize = PracticeModels.MostBytes;
        return await models.KeepAsync((id, of.Value, exerciseId, language), request.Body, user, cancellation) switch
        {
            ({ } model, _) => TypedResults.Ok(await models.ViewAsync(model, cancellation)),
            (_, var problem) => problem!,
        };
    }

    private static async Task<Results<Ok<ModelView>, NotFound, Problem403, Problem422>> UseAttempt(
        Guid id, CallDb db, PracticeModels models, RecordingFolder recordings, CurrentUser user, CancellationToken cancellation)
    {
        // Only an own one: nobody is made an example of by others.
        if (await db.PracticeAttempts.VisibleTo(user).SingleOrDefaultAsync(a => a.Id == id && a.AgentId == user.Id, cancellation) is not { } attempt)
            return TypedResults.NotFound();
        if (!user.MayWatchTeam(attempt.TeamId))
            return Forbidden();
        var file = await db.Calls.Where(call => call.Id == attempt.CallId).Select(call => call.RecordingFile).SingleOrDefaultAsync(cancellation);
        if (CallSound.Open(recordings, file) is not { } sound)
            return TypedResults.NotFound();
        await using var stream = sound.File;
        return await models.KeepAsync((attempt.TeamId, attempt.Kind, attempt.ExerciseId, attempt.Language), stream, user, cancellation) switch
        {
            ({ } model, _) => TypedResults.Ok(await models.ViewAsync(model, cancellation)),
            (_, var problem) => problem!,
        };
    }

    // An attempt without a model beside it is the usual case and no fault: there is nothing to show.
    private static async Task<Results<Ok<ComparisonView>, NoContent, NotFound>> GetComparison(Guid id, CallDb db, PracticeModels models, CurrentUser user, CancellationToken cancellation)
    {
        if (await db.PracticeAttempts.AsNoTracking().VisibleTo(user).SingleOrDefaultAsync(a => a.Id == id, cancellation) is not { } attempt)
            return TypedResults.NotFound();
        return await models.CompareAsync(attempt, cancellation) is { } comparison ? TypedResults.Ok(comparison) : TypedResults.NoContent();
    }

    private static async Task<PracticeModel?> FindAsync(
        Guid teamId, string kind, Guid exerciseId, string language, CallDb db, PracticeModels models, CurrentUser user, CancellationToken cancellation) =>
        await db.SeesTeamAsync(teamId, user, cancellation) && Word.TryParse<ExerciseKind>(kind, out var of) && of is { } known
            ? await models.FindAsync(teamId, known, exerciseId, language, cancellation) : null;

    private static Problem403 Forbidden() => new(ProblemCodes.Forbidden, "Only the team's trainers and supervisors and administrators record its models.");
}
