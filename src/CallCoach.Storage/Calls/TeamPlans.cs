using System.Text.Json.Nodes;
using CallCoach.Coaching;
using Microsoft.EntityFrameworkCore;

namespace CallCoach.Storage;

/// <summary>The cue rules of a team: the plan that ships with the newest overrides over it.</summary>
public sealed class TeamPlans(IDbContextFactory<CallDb> databases)
{
    public async Task<CoachingPlan> OfAsync(Guid teamId, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var newest = await db.TeamRules.AsNoTracking().Where(r => r.TeamId == teamId)
            .OrderByDescending(r => r.Version).FirstOrDefaultAsync(cancellation);
        return newest is null ? CoachingPlan.Default : Read(newest);
    }

    /// <summary>One state of a team's rules as a plan; its version names team and state.</summary>
    public static CoachingPlan Read(TeamRules rules) =>
        CoachingPlan.Default.With((JsonObject)JsonNode.Parse(rules.Overrides)!, VersionName(rules.TeamId, rules.Version));

    /// <summary>What stands on cues and scores: the first eight characters of the team's id and the number of the state.</summary>
    public static string VersionName(Guid teamId, int version) => $"{teamId:N}"[..8] + $"-{version}";
}
