using System.Text.Json.Nodes;
using CallCoach.Coaching;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace CallCoach.Storage;

/// <summary>The cue rules of a team: the plan that ships with the newest overrides over it.</summary>
public sealed partial class TeamPlans(IDbContextFactory<CallDb> databases, ILogger<TeamPlans> log)
{
    public async Task<CoachingPlan> OfAsync(Guid teamId, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var newest = await db.TeamRules.AsNoTracking().Where(r => r.TeamId == teamId)
            .OrderByDescending(r => r.Version).FirstOrDefaultAsync(cancellation);
        return newest is null ? CoachingPlan.Default : ReadOrDefault(newest);
    }

    // Changes that a newer CallCoach no longer accepts must not stop a call.
    private CoachingPlan ReadOrDefault(TeamRules rules)
    {
        try
        {
            return Read(rules);
        }
        catch (CoachingPlanException fault)
        {
            LogUnusable(rules.TeamId, rules.Version, fault.Message);
            return CoachingPlan.Default;
        }
    }

    /// <summary>One state of a team's rules as a plan; its version names team and state.</summary>
    public static CoachingPlan Read(TeamRules rules) =>
        CoachingPlan.Default.With((JsonObject)JsonNode.Parse(rules.Overrides)!, VersionName(rules.TeamId, rules.Version));

    /// <summary>What stands on cues and scores: the first eight characters of the team's id and the number of the state.</summary>
    public static string VersionName(Guid teamId, int version) => $"{teamId:N}"[..8] + $"-{version}";

    [LoggerMessage(1601, LogLevel.Warning, "The cue rules of team {TeamId}, version {Version}, can no longer be used; the shipped ones apply. {Reason}")]
    private partial void LogUnusable(Guid teamId, int version, string reason);
}
