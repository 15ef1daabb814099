using CallCoach.Server.Problems;
using CallCoach.Server.Security;
using CallCoach.Storage;
using Microsoft.EntityFrameworkCore;

namespace CallCoach.Server.Users;

/// <summary>What must hold of a person's roles and teams.</summary>
internal static class PersonRules
{
    public static Faults Roles(this Faults faults, IReadOnlyList<string> roles) => faults
        .Require(roles.Count > 0, "roles", "Must have at least one role.")
        .Require(roles.All(Security.Roles.All.Contains), "roles", $"Must be of {string.Join(", ", Security.Roles.All)}.");

    /// <remarks>An agent's calls belong to the agent's team: with two it would be a guess.</remarks>
    public static async Task<Faults> TeamsAsync(
        this Faults faults, CallDb db, IReadOnlyList<string> roles, IReadOnlyList<Guid> teamIds, CancellationToken cancellation)
    {
        var known = await db.Teams.CountAsync(team => teamIds.Contains(team.Id), cancellation);
        return faults
            .Require(known == teamIds.Distinct().Count(), "teamIds", "Names a team that does not exist.")
            .Require(!roles.Contains(Security.Roles.Agent) || teamIds.Distinct().Count() == 1, "teamIds", "An agent has exactly one team.");
    }
}
