using CallCoach.Server.Accounts;
using CallCoach.Server.Api;
using CallCoach.Server.Problems;
using CallCoach.Server.Security;
using CallCoach.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace CallCoach.Server.Teams;

/// <summary>Teams: the people see theirs, administrators make and rename them.</summary>
public static class TeamEndpoints
{
    public static void MapTeams(this IEndpointRouteBuilder api)
    {
        var teams = api.MapGroup("/teams").WithTags("Teams");
        teams.MapGet("", ListTeams).WithSummary("The teams that the user sees, by name");
        teams.MapPost("", CreateTeam).RequireAuthorization(AccountsSetup.AdministratorsOnly).WithSummary("Make a team (administrator)");
        teams.MapPatch("/{id:guid}", RenameTeam).RequireAuthorization(AccountsSetup.AdministratorsOnly).WithSummary("Rename a team (administrator)");
    }

    private static async Task<Ok<List<TeamOfList>>> ListTeams(CallDb db, CurrentUser user, CancellationToken cancellation) =>
        TypedResults.Ok(await db.Teams.VisibleTo(user).OrderBy(team => team.Name)
            .Select(team => new TeamOfList(team.Id, team.Name, db.Calls.ShownToTeam().Any(call => call.TeamId == team.Id))).ToListAsync(cancellation));

    private static async Task<Results<Created<Named>, ValidationProblem, Problem409>> CreateTeam(
        TeamName body, CallDb db, CancellationToken cancellation)
    {
        if (Check(body) is { } problem)
            return problem;
        var team = new Team { Name = body.Name.Trim() };
        db.Teams.Add(team);
        return await TrySaveAsync(team, db, cancellation)
            ? TypedResults.Created($"{ApiSetup.Prefix}/teams/{team.Id}", new Named(team.Id, team.Name))
            : NameTaken();
    }

    private static async Task<Results<Ok<Named>, NotFound, ValidationProblem, Problem409>> RenameTeam(
        Guid id, TeamName body, CallDb db, CancellationToken cancellation)
    {
        if (Check(body) is { } problem)
            return problem;
        if (await db.Teams.FindAsync([id], cancellation) is not { } team)
            return TypedResults.NotFound();
        team.Name = body.Name.Trim();
        return await TrySaveAsync(team, db, cancellation) ? TypedResults.Ok(new Named(team.Id, team.Name)) : NameTaken();
    }

    private static ValidationProblem? Check(TeamName body) => new Faults().Text("name", body.Name, Team.NameLength).Problem;

    /// <returns>False when the name is taken. Asked first, for that is the usual case; the database has the last word while others write.</returns>
    private static async Task<bool> TrySaveAsync(Team team, CallDb db, CancellationToken cancellation)
    {
        if (await db.Teams.AnyAsync(other => other.Name == team.Name && other.Id != team.Id, cancellation))
            return false;
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

    private static Problem409 NameTaken() => new("name-taken", "Another team has this name.");
}
