using CallCoach.Server.Problems;
using CallCoach.Server.Security;
using CallCoach.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace CallCoach.Server.Audit;

/// <summary>Reading the audit log; nothing changes it. Supervisors see their teams' lines, administrators all.</summary>
public static class AuditEndpoints
{
    public static void MapAudit(this IEndpointRouteBuilder api) =>
        api.MapGroup("/audit").WithTags("Audit").MapGet("", ListEntries)
            .WithSummary("Who played, exported, deleted or overrode what, newest first (supervisor, administrator)");

    private static async Task<Results<Ok<AuditPage>, Problem403, ValidationProblem>> ListEntries(
        [AsParameters] AuditQuery query, CallDb db, CurrentUser user, CancellationToken cancellation)
    {
        if (!MayRead(user))
            return NotYours();
        if (Check(query, new Faults()) is { } problem)
            return problem;
        var limit = query.Limit ?? AuditQuery.UsualPage;
        var rows = await Matching(query, db.AuditEntries.AsNoTracking(), user).OrderByDescending(entry => entry.Id)
            .Take(limit + 1).Select(AuditRow.FromEntry).ToListAsync(cancellation);
        return TypedResults.Ok(new AuditPage([.. rows.Take(limit)], rows.Count > limit ? rows[limit - 1].Id : null));
    }

    internal static bool MayRead(CurrentUser user) => user.IsAdministrator || user.Roles.Contains(Roles.Supervisor);

    internal static Problem403 NotYours() => new(ProblemCodes.Forbidden, "Only supervisors and administrators read the audit log.");

    internal static ValidationProblem? Check(AuditQuery query, Faults faults) => faults
        .Require(query.Limit is null or (>= 1 and <= AuditQuery.LongestPage), "limit", $"Must be 1 to {AuditQuery.LongestPage}.")
        .Require(query.Action is null || AuditAction.All.Contains(query.Action), "action", $"Must be one of {string.Join(", ", AuditAction.All)}.").Problem;

    internal static IQueryable<AuditEntry> Matching(AuditQuery query, IQueryable<AuditEntry> entries, CurrentUser user)
    {
        if (!user.IsAdministrator)
        {
            var own = user.Teams.Select(team => (Guid?)team.Id).ToList();
            entries = entries.Where(entry => own.Contains(entry.TeamId));
        }
        if (query.Call is { } call)
            entries = entries.Where(entry => entry.CallId == call);
        if (query.Team is { } team)
            entries = entries.Where(entry => entry.TeamId == team);
        if (query.User is { } person)
            entries = entries.Where(entry => entry.UserId == person);
        if (query.Action is { } action)
            entries = entries.Where(entry => entry.Action == action);
        if (query.From?.UtcDateTime is { } from)
            entries = entries.Where(entry => entry.At >= from);
        if (query.To?.UtcDateTime is { } to)
            entries = entries.Where(entry => entry.At < to);
        if (query.Cursor is { } cursor)
            entries = entries.Where(entry => entry.Id < cursor);
        return entries;
    }
}
