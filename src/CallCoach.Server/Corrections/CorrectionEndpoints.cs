using CallCoach.Server.Problems;
using CallCoach.Server.Security;
using CallCoach.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace CallCoach.Server.Corrections;

/// <summary>The corrected score that is learned from reviews: who looks after a team sees it, its supervisors and administrators switch it. Never in the place of the machine's.</summary>
public static class CorrectionEndpoints
{
    public static void AddCorrections(this IServiceCollection services)
    {
        services.AddScoped<ReviewedCalls>();
        services.AddScoped<CorrectionDesk>();
    }

    public static void MapCorrections(this IEndpointRouteBuilder api)
    {
        var team = api.MapGroup("/teams/{id:guid}/correction").WithTags("Reviews");
        team.MapGet("", GetCorrection).WithSummary("What the team's reviews teach, how well it foretells others, and whether it is shown (supervisor, trainer of the team, administrator)");
        team.MapPut("", PutCorrection).WithSummary("Switch the corrected score on, as learned now, or off (supervisor of the team, administrator)");
        api.MapGet("/calls/{id:guid}/correction", GetCallCorrection).WithTags("Reviews")
            .WithSummary("The corrected score beside the machine's; 204 where there is none (supervisor, trainer of the team, administrator)");
    }

    private static async Task<Results<Ok<CorrectionState>, NotFound, Problem403>> GetCorrection(
        Guid id, CorrectionDesk desk, CallDb db, CurrentUser user, CancellationToken cancellation)
    {
        if (!await db.SeesTeamAsync(id, user, cancellation))
            return TypedResults.NotFound();
        return user.MayWatchTeam(id) ? TypedResults.Ok(await desk.ReadAsync(id, cancellation)) : NotYours();
    }

    private static async Task<Results<Ok<CorrectionState>, NotFound, Problem403, Problem409>> PutCorrection(
        Guid id, CorrectionSwitch body, CorrectionDesk desk, CallDb db, CurrentUser user, CancellationToken cancellation)
    {
        if (!await db.SeesTeamAsync(id, user, cancellation))
            return TypedResults.NotFound();
        if (!user.IsAdministrator && !user.Roles.Contains(Roles.Supervisor))
            return NotYours();
        return await desk.TrySwitchAsync(id, body, user, cancellation) is { } problem ? problem : TypedResults.Ok(await desk.ReadAsync(id, cancellation));
    }

    private static async Task<Results<Ok<CallCorrection>, NoContent, NotFound>> GetCallCorrection(
        Guid id, CorrectionDesk desk, CallDb db, CurrentUser user, CancellationToken cancellation)
    {
        if (await db.Calls.AsNoTracking().VisibleTo(user).SingleOrDefaultAsync(call => call.Id == id, cancellation) is not { } call)
            return TypedResults.NotFound();
        return user.MayWatchTeam(call.TeamId) && call.AgentId != user.Id && await desk.OfAsync(call, cancellation) is { } correction
            ? TypedResults.Ok(correction)
            : TypedResults.NoContent();
    }

    private static Problem403 NotYours() => new(ProblemCodes.Forbidden, "Those who look after the team see its corrected score; its supervisors and administrators switch it.");
}
