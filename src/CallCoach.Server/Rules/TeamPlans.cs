using System.Text.Json.Nodes;
using CallCoach.Coaching;
using CallCoach.Storage;
using Microsoft.EntityFrameworkCore;

namespace CallCoach.Server.Rules;

/// <summary>The coaching plan in force for a team: the one that ships, with the team's changes. Every call takes it at its start.</summary>
public sealed partial class TeamPlans(CallDb db, ILogger<TeamPlans> logger)
{
    public async Task<CoachingPlan> ForAsync(Guid teamId, CancellationToken cancellation) =>
        await NewestAsync(teamId, cancellation) is { } rules ? PlanOf(rules) : CoachingPlan.Default;

    /// <summary>The newest state; null while the team has changed nothing.</summary>
    public Task<TeamRules?> NewestAsync(Guid teamId, CancellationToken cancellation) =>
        db.TeamRules.AsNoTracking().Where(rules => rules.TeamId == teamId).OrderByDescending(rules => rules.Version).FirstOrDefaultAsync(cancellation);

    /// <remarks>Changes that a newer CallCoach no longer accepts must not stop a call: it runs on the shipped plan, and the log says so.</remarks>
    public CoachingPlan PlanOf(TeamRules rules)
    {
        try
        {
            return CoachingPlan.Default.With(Parse(rules.Overrides));
        }
        catch (CoachingPlanException fault)
        {
            LogUnusable(rules.TeamId, rules.Version, fault.Message);
            return CoachingPlan.Default;
        }
    }

    public static JsonObject Parse(string overrides) => JsonNode.Parse(overrides)!.AsObject();

    [LoggerMessage(1300, LogLevel.Warning, "The cue rules of team {TeamId}, version {Version}, cannot be used any more; the shipped ones apply. {Reason}")]
    private partial void LogUnusable(Guid teamId, int version, string reason);
}
