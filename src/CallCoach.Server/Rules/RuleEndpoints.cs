using System.Text.Json.Nodes;
using CallCoach.Coaching;
using CallCoach.Server.Api;
using CallCoach.Server.Problems;
using CallCoach.Server.Security;
using CallCoach.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace CallCoach.Server.Rules;

/// <summary>A team's cue rules: everybody in the team may read them, its supervisors and administrators change them.</summary>
public static class RuleEndpoints
{
    public static void MapRules(this IEndpointRouteBuilder api)
    {
        var rules = api.MapGroup("/teams/{id:guid}/rules").WithTags("Teams");
        rules.MapGet("", GetRules).WithSummary("The team's cue rules: shipped plan, the team's changes, version");
        rules.MapPut("", PutRules).WithSummary("Change the team's cue rules (supervisor of the team, administrator)");
    }

    private static async Task<Results<Ok<RuleState>, NotFound>> GetRules(
        Guid id, CallDb db, CurrentUser user, CancellationToken cancellation) =>
        await db.SeesTeamAsync(id, user, cancellation)
            ? TypedResults.Ok(await StateAsync(await NewestAsync(id, db, cancellation), db, cancellation))
            : TypedResults.NotFound();

    private static async Task<Results<Ok<RuleState>, NotFound, Problem403, ValidationProblem, Problem409>> PutRules(
        Guid id, RuleChange body, CallDb db, CurrentUser user, TimeProvider clock, CancellationToken cancellation)
    {
        if (!await db.SeesTeamAsync(id, user, cancellation))
            return TypedResults.NotFound();
        if (!user.IsAdministrator && !user.Roles.Contains(Roles.Supervisor))
            return new Problem403(ProblemCodes.Forbidden, "Only the team's supervisors and administrators change its rules.");
        if (Check(body) is { } problem)
            return problem;

        var rules = new TeamRules
        {
            TeamId = id, Version = body.Version + 1, Overrides = body.Overrides.ToJsonString(),
            EditedBy = user.Id, EditedAt = clock.GetUtcNow().UtcDateTime,
        };
        var newest = (await NewestAsync(id, db, cancellation))?.Version ?? 0;
        return newest == body.Version && await TryAddAsync(rules, db, cancellation)
            ? TypedResults.Ok(await StateAsync(rules, db, cancellation))
            : new Problem409(ProblemCodes.ChangedMeanwhile, "Somebody else changed these rules meanwhile. Load them again.");
    }

    /// <summary>What is wrong with a change, each with its exact place in the plan.</summary>
    private static ValidationProblem? Check(RuleChange body)
    {
        var faults = new Faults();
        try
        {
            CoachingPlan.Default.With(body.Overrides);
        }
        catch (CoachingPlanException fault)
        {
            foreach (var problem in fault.Problems)
            {
                var at = problem.IndexOf(": ", StringComparison.Ordinal);
                faults.Add($"overrides.{problem[..at]}", problem[(at + 2)..]);
            }
        }
        return faults.Problem;
    }

    /// <returns>False when another change was faster: the version is part of the key.</returns>
    private static async Task<bool> TryAddAsync(TeamRules rules, CallDb db, CancellationToken cancellation)
    {
        db.TeamRules.Add(rules);
        try
        {
            await db.SaveChangesAsync(cancellation);
            return true;
        }
        catch (DbUpdateException fault) when (fault.IsDuplicate())
        {
            return false;
        }
    }

    /// <summary>The newest state; null while the team has changed nothing.</summary>
    private static Task<TeamRules?> NewestAsync(Guid teamId, CallDb db, CancellationToken cancellation) =>
        db.TeamRules.AsNoTracking().Where(rules => rules.TeamId == teamId).OrderByDescending(rules => rules.Version).FirstOrDefaultAsync(cancellation);

    private static async Task<RuleState> StateAsync(TeamRules? rules, CallDb db, CancellationToken cancellation)
    {
        var shipped = CoachingPlan.Default;
        if (rules is null)
            return new RuleState(0, shipped.Version, shipped.ToJson(), [], PlanDescription.Of(shipped), null, null);
        var editor = await db.Users.Where(user => user.Id == rules.EditedBy).Select(user => user.DisplayName).SingleOrDefaultAsync(cancellation);
        return new RuleState(
            rules.Version, TeamPlans.VersionName(rules.TeamId, rules.Version), shipped.ToJson(),
            JsonNode.Parse(rules.Overrides)!.AsObject(), PlanDescription.Of(shipped), editor, rules.EditedAt);
    }
}
