using CallCoach.Calls;
using CallCoach.Coaching;
using Microsoft.EntityFrameworkCore;

namespace CallCoach.Storage;

/// <summary>How an agent usually sounds, from the calls before a moment: what a new call starts with, and what an old one was judged by.</summary>
public sealed class AgentUsuals(IDbContextFactory<CallDb> databases)
{
    private const int MostCalls = 50;   // half of their weight is gone after two weeks anyway

    /// <param name="agentId">The agent.</param>
    /// <param name="language">BCP 47 tag; calls in another language tell nothing of the rate in this one.</param>
    /// <param name="before">UTC.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<AgentUsual> BeforeAsync(Guid agentId, string? language, DateTime before, CancellationToken cancellation)
    {
        var primary = CallLanguage.Of(language);
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var calls = await db.Calls
            .Where(c => c.AgentId == agentId && c.Kind != CallKind.Practice && !c.IsPrivate && c.StartedAt < before && c.Status != CallStatus.Running && c.Numbers.SpeechSeconds > 0)
            .OrderByDescending(c => c.StartedAt).ThenByDescending(c => c.Id)
            .Take(MostCalls)
            .Select(c => new { c.StartedAt, c.Language, c.Numbers })
            .ToListAsync(cancellation);
        return UsualOfCalls.Combine([.. calls
            .Where(c => CallLanguage.Of(c.Language) == primary)
            .Select(c => new EarlierCall((before - c.StartedAt).TotalDays, CallMapping.UsualIn(c.Numbers)))]);
    }
}
