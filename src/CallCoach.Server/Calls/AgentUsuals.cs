using CallCoach.Coaching;
using CallCoach.Storage;
using Microsoft.EntityFrameworkCore;

namespace CallCoach.Server.Calls;

/// <summary>How an agent usually sounds, from the calls before a moment: what a new call starts with, and what an old one was judged by.</summary>
public sealed class AgentUsuals(CallDb db)
{
    private const int MostCalls = 50;   // of a few weeks; older ones would weigh next to nothing

    /// <param name="language">As the call has it: rates differ between languages.</param>
    /// <param name="before">UTC.</param>
    public async Task<AgentUsual> BeforeAsync(Guid agentId, string? language, DateTime before, CancellationToken cancellation)
    {
        var calls = await db.Calls.AsNoTracking()
            .Where(call => call.AgentId == agentId && call.Language == language && call.StartedAt < before && call.Numbers.SpeechSeconds > 0)
            .OrderByDescending(call => call.StartedAt).Take(MostCalls)
            .Select(call => new { call.StartedAt, call.Numbers }).ToListAsync(cancellation);
        return UsualOfCalls.Combine([.. calls.Select(call => new EarlierCall((before - call.StartedAt).TotalDays, Of(call.Numbers)))]);
    }

    private static AgentUsual Of(CallNumbers numbers) => new(
        numbers.SpeechSeconds ?? 0,
        numbers.SpeakingRate ?? double.NaN,
        numbers.ArticulationRate ?? double.NaN,
        numbers.LevelDbfs ?? double.NaN,
        numbers.LevelSpreadDb ?? double.NaN,
        numbers.PitchMedianHz ?? double.NaN,
        numbers.PitchSpreadSemitones ?? double.NaN,
        numbers.CppsDb ?? double.NaN);
}
