using System.Linq.Expressions;
using CallCoach.Calls;
using CallCoach.Storage;
using Microsoft.EntityFrameworkCore;

namespace CallCoach.Server.Security;

/// <summary>The one place that decides what a person may see: lists, pages, sound, the hub and searches all ask here.</summary>
/// <remarks>
/// An agent: own calls. A supervisor or trainer: also those of the own teams. An administrator: all. What somebody practises in private,
/// and calls of private training, nobody else sees, the administrator not either. What may not be seen is
/// answered as if it did not exist (404, <c>not-found</c>).
/// </remarks>
public static class Visibility
{
    public static IQueryable<Call> VisibleTo(this IQueryable<Call> calls, CurrentUser user) => calls.Where(SeenBy(user));

    /// <summary>The same for a call that is not in the database yet.</summary>
    public static bool MaySeeCall(this CurrentUser user, CallStart call) =>
        call.AgentId == user.Id || (!call.IsPrivate && user.MayWatchTeam(call.TeamId));

    /// <summary>Leaves out practice and private training: boards, queues and sums of a team never hold them, not even for their agent.</summary>
    public static IQueryable<Call> ShownToTeam(this IQueryable<Call> calls) => calls.Where(call => call.Kind != CallKind.Practice && !call.IsPrivate);

    /// <summary>All calls of a team at once: boards, live walls.</summary>
    public static bool MayWatchTeam(this CurrentUser user, Guid teamId) =>
        user.IsAdministrator || (user.LooksAfterTeams && user.IsInTeam(teamId));

    /// <summary>The same for the full-text index.</summary>
    public static SearchScope SearchScope(this CurrentUser user) =>
        user.IsAdministrator ? new SearchScope() : new SearchScope { SeenAgents = [user.Id], SeenTeams = user.LooksAfterTeams ? TeamIds(user) : [] };

    /// <summary>Attempts at exercises: the own ones, and those of the people one looks after that were not made in private.</summary>
    public static IQueryable<PracticeAttempt> VisibleTo(this IQueryable<PracticeAttempt> attempts, CurrentUser user)
    {
        if (user.IsAdministrator)
            return attempts.Where(attempt => attempt.AgentId == user.Id || !attempt.IsPrivate);
        if (!user.LooksAfterTeams)
            return attempts.Where(attempt => attempt.AgentId == user.Id);
        var own = TeamIds(user);
        return attempts.Where(attempt => attempt.AgentId == user.Id || (own.Contains(attempt.TeamId) && !attempt.IsPrivate));
    }

    public static IQueryable<Team> VisibleTo(this IQueryable<Team> teams, CurrentUser user)
    {
        if (user.IsAdministrator)
            return teams;
        var own = TeamIds(user);
        return teams.Where(team => own.Contains(team.Id));
    }

    /// <summary>Is there such a team for this person? Every address under <c>/teams/{id}</c> asks it first.</summary>
    public static Task<bool> SeesTeamAsync(this CallDb db, Guid teamId, CurrentUser user, CancellationToken cancellation) =>
        db.Teams.VisibleTo(user).AnyAsync(team => team.Id == teamId, cancellation);

    public static IQueryable<User> VisibleTo(this IQueryable<User> people, CurrentUser user)
    {
        if (user.IsAdministrator)
            return people;
        if (!user.LooksAfterTeams)
            return people.Where(person => person.Id == user.Id);
        var own = TeamIds(user);
        return people.Where(person => person.Id == user.Id || person.Teams.Any(member => own.Contains(member.TeamId)));
    }

    private static Expression<Func<Call, bool>> SeenBy(CurrentUser user)
    {
        if (user.IsAdministrator)
            return call => !call.IsPrivate || call.AgentId == user.Id;
        if (!user.LooksAfterTeams)
            return call => call.AgentId == user.Id;
        var own = TeamIds(user);
        return call => call.AgentId == user.Id || (own.Contains(call.TeamId) && !call.IsPrivate);
    }

    private static List<Guid> TeamIds(CurrentUser user) => [.. user.Teams.Select(team => team.Id)];
}
