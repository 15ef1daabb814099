using System.Text.Json.Nodes;
using CallCoach.Server.Security;
using CallCoach.Storage;
using Microsoft.EntityFrameworkCore;

namespace CallCoach.Server.Calls;

/// <summary>Reads one call for the person who asks.</summary>
public sealed class FullCalls(CallDb db, TeamPlans plans, ScoreCards cards, AgentUsuals usuals)
{
    /// <returns>Null when there is no such call, or the person may not see it.</returns>
    public async Task<FullCall?> FindAsync(Guid id, CurrentUser user, CancellationToken cancellation)
    {
        var call = await db.Calls.AsNoTracking().VisibleTo(user)
            .Include(c => c.Agent).Include(c => c.Team).Include(c => c.Detail).Include(c => c.Cues).Include(c => c.Gaps)
            .AsSplitQuery().SingleOrDefaultAsync(c => c.Id == id, cancellation);
        if (call is null)
            return null;
        var plan = await plans.OfAsync(call.TeamId, cancellation);
        var usual = await usuals.BeforeAsync(call.AgentId, call.Language, call.StartedAt, cancellation);
        var report = call.Detail is { } detail ? JsonNode.Parse(detail.Report) : null;
        var card = report?["score"]?["cardVersion"]?.GetValue<string>() is { } version ? await cards.FindAsync(call.TeamId, version, cancellation) : null;
        return FullCall.Of(call, report, card, plan.BandsFor(call.Language), usual);
    }
}
