using CallCoach.Calls;
using CallCoach.Server.Problems;
using CallCoach.Server.Security;
using CallCoach.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace CallCoach.Server.Calls;

/// <summary>Finding and reading calls. Another's call is NotFound: its existence is not told.</summary>
public static class CallEndpoints
{
    public static void MapCalls(this IEndpointRouteBuilder api)
    {
        var calls = api.MapGroup("/calls").WithTags("Calls");
        calls.MapGet("", ListCalls).WithSummary("Calls that the user may see, newest first, a page at a time");
        calls.MapGet("/live", ListRunning).WithSummary("Running calls that the user may watch");
        calls.MapGet("/{id:guid}", GetCall).WithSummary("One call with its cues, gaps, report, bands and the agent's usual");
        calls.MapDelete("/{id:guid}", DeleteCall).WithSummary("Delete a call with its recording (supervisor of the team, administrator)");
        calls.MapPut("/{id:guid}/cues/{number:int:min(1)}/feedback", PutFeedback).WithSummary("What the agent says of a cue");
    }

    private static async Task<Results<Ok<CallPage>, ValidationProblem>> ListCalls(
        [AsParameters] CallQuery query, CallLists lists, CurrentUser user, CancellationToken cancellation)
    {
        var faults = new Faults();
        var filter = new CallFilter(query, faults);
        if (faults.Problem is { } problem)
            return problem;
        return TypedResults.Ok(await lists.ReadAsync(filter, user, cancellation));
    }

    private static async Task<Ok<RunningCalls>> ListRunning(CallDb db, TeamPlans plans, CallRegistry registry, CurrentUser user, CancellationToken cancellation)
    {
        var calls = await db.Calls.AsNoTracking().VisibleTo(user)
            .Where(call => call.Status == CallStatus.Running && call.Kind != CallKind.Upload && call.Kind != CallKind.Practice)
            .Include(call => call.Agent).Include(call => call.Team)
            .OrderByDescending(call => call.StartedAt).ToListAsync(cancellation);
        var items = new List<CallStarted>(calls.Count);
        foreach (var team in calls.GroupBy(call => call.TeamId))
        {
            var plan = await plans.OfAsync(team.Key, cancellation);
            items.AddRange(team.Select(call => CallStarted.Of(call, plan.BandsFor(call.Language), registry.Find(call.Id))));
        }
        return TypedResults.Ok(new RunningCalls([.. items.OrderByDescending(call => call.StartedAt)]));
    }

    private static async Task<Results<Ok<FullCall>, NotFound>> GetCall(
        Guid id, FullCalls calls, CurrentUser user, CancellationToken cancellation) =>
        await calls.FindAsync(id, user, cancellation) is { } call ? TypedResults.Ok(call) : TypedResults.NotFound();

    private static async Task<Results<NoContent, NotFound, Problem403, Problem409>> DeleteCall(
        Guid id, CallDb db, CallDeletion deletion, CurrentUser user, CancellationToken cancellation)
    {
        if (await db.Calls.AsNoTracking().VisibleTo(user).SingleOrDefaultAsync(c => c.Id == id, cancellation) is not { } call)
            return TypedResults.NotFound();
        if (!user.IsAdministrator && !user.Roles.Contains(Roles.Supervisor))
            return new Problem403(ProblemCodes.Forbidden, "Only supervisors and administrators delete calls.");
        return await deletion.TryDeleteAsync(call, user, cancellation)
            ? TypedResults.NoContent()
            : new Problem409("call-running", "The call is still running. End it first.");
    }

    private static async Task<Results<NoContent, NotFound, Problem403>> PutFeedback(
        Guid id, int number, FeedbackBody body, CallDb db, CueFeedbacks feedbacks, CurrentUser user, CancellationToken cancellation)
    {
        if (await db.Calls.VisibleTo(user).Where(c => c.Id == id).Select(c => (Guid?)c.AgentId).SingleOrDefaultAsync(cancellation) is not { } agent)
            return TypedResults.NotFound();
        if (agent != user.Id)
            return new Problem403("not-your-call", "Only the agent of the call judges its cues.");
        return await feedbacks.TryGiveAsync(id, number, body.Feedback, cancellation) ? TypedResults.NoContent() : TypedResults.NotFound();
    }
}
