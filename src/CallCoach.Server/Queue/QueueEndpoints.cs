using CallCoach.Server.Api;
using CallCoach.Server.Calls;
using CallCoach.Server.Problems;
using CallCoach.Server.Security;
using CallCoach.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace CallCoach.Server.Queue;

/// <summary>The calls of a team that wait for a review, in five views.</summary>
public static class QueueEndpoints
{
    public static void MapQueue(this IEndpointRouteBuilder api) =>
        api.MapGroup("/teams/{id:guid}/queue").WithTags("Reviews").MapGet("", GetQueue)
            .WithSummary("Calls to review next: below a threshold, unusual, unreviewed, disputed, by lot (supervisor, trainer of the team, administrator)");

    private static async Task<Results<Ok<QueuePage>, NotFound, Problem403, ValidationProblem>> GetQueue(
        Guid id, [AsParameters] QueueQuery query, CallDb db, ReviewQueue queue, CurrentUser user, CancellationToken cancellation)
    {
        if (!await db.SeesTeamAsync(id, user, cancellation))
            return TypedResults.NotFound();
        if (!user.MayWatchTeam(id))
            return new Problem403(ProblemCodes.Forbidden, "Only those who look after the team see what waits for a review.");
        CallCursor? after = null;
        var faults = new Faults()
            .Require(Word.TryParse<QueueView>(query.View, out var view) && view is not null, "view", $"Must be one of {Word.All<QueueView>()}.")
            .Require(query.Threshold is null or (>= 1 and <= 100), "threshold", "Must be 1 to 100.")
            .Require(query.Days is null or (>= 1 and <= 365), "days", "Must be 1 to 365.")
            .Require(query.Limit is null or (>= 1 and <= QueueQuery.LongestPage), "limit", $"Must be 1 to {QueueQuery.LongestPage}.")
            .Require(query.Seed is null or { Length: <= 40 }, "seed", "Must have at most 40 characters.")
            .Require(query.Cursor is null || CallCursor.TryParse(query.Cursor, out after), "cursor", "Must be the next of an earlier page.");
        return faults.Problem is { } problem ? problem : TypedResults.Ok(await queue.ReadAsync(id, view!.Value, query, after, user, cancellation));
    }
}
