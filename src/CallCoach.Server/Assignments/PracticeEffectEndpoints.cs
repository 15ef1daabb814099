using CallCoach.Server.Problems;
using CallCoach.Server.Security;
using CallCoach.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CallCoach.Server.Assignments;

/// <summary>Does practice help?</summary>
public static class PracticeEffectEndpoints
{
    public static void MapPracticeEffects(this IEndpointRouteBuilder api)
    {
        api.MapGet("/teams/{id:guid}/assignments/{assignmentId:guid}/effect", GetEffect).WithTags("Practice")
            .WithSummary("A reading on real calls before and after an assignment, against colleagues (supervisor, trainer of the team, administrator)");
        api.MapGet("/practice/progress", GetProgress).WithTags("Practice").WithSummary("The user's own skills on real calls, and practice curves");
    }

    private static async Task<Results<Ok<EffectView>, NotFound, Problem403, ValidationProblem>> GetEffect(
        Guid id, Guid assignmentId, string reading, CallDb db, PracticeEffects effects, CurrentUser user, CancellationToken cancellation)
    {
        if (!await db.SeesTeamAsync(id, user, cancellation))
            return TypedResults.NotFound();
        if (!user.MayWatchTeam(id))
            return new Problem403(ProblemCodes.Forbidden, "Only those who look after the team see what its practice did.");
        if (new Faults().Require(PracticeEffects.Readings.Contains(reading), "reading", $"Must be one of {string.Join(", ", PracticeEffects.Readings)}.").Problem is { } problem)
            return problem;
        return await effects.OfAsync(id, assignmentId, reading, cancellation) is { } effect ? TypedResults.Ok(effect) : TypedResults.NotFound();
    }

    private static async Task<Ok<ProgressView>> GetProgress(PracticeEffects effects, CurrentUser user, CancellationToken cancellation) =>
        TypedResults.Ok(await effects.OfAsync(user, cancellation));
}
