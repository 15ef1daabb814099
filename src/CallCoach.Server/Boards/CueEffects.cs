using CallCoach.Calls;
using CallCoach.Coaching;
using CallCoach.Server.Security;
using CallCoach.Storage;
using Microsoft.EntityFrameworkCore;

namespace CallCoach.Server.Boards;

/// <summary>Counts what came of cues.</summary>
public sealed class CueEffects(CallDb db)
{
    public async Task<CueEffect> ReadAsync(Guid teamId, BoardSpan span, Guid? agent, CancellationToken cancellation)
    {
        var (since, until) = (span.From, span.To);
        var counted = await (
            from call in db.Calls.ShownToTeam().Where(call => call.TeamId == teamId && call.StartedAt >= since && call.StartedAt < until && (agent == null || call.AgentId == agent))
            from cue in call.Cues
            where cue.Followed != null
            group cue by new { call.AgentId, cue.Code, cue.Shown } into same
            select new Count(same.Key.AgentId, same.Key.Code, same.Key.Shown, same.Count(), same.Count(cue => cue.Followed == true))).ToListAsync(cancellation);
        var people = counted.Select(count => count.AgentId).Distinct().ToList();
        var names = await db.Users.Where(user => people.Contains(user.Id)).ToDictionaryAsync(user => user.Id, user => user.DisplayName, cancellation);
        return new CueEffect(span.First, span.Last, Lines(counted), [.. counted.GroupBy(count => count.AgentId)
            .Select(own => new CueEffect.Person(new Named(own.Key, names.GetValueOrDefault(own.Key, "")), Lines(own)))
            .OrderBy(person => person.Agent.Name, StringComparer.Ordinal)]);
    }

    private static IReadOnlyList<CueEffect.Line> Lines(IEnumerable<Count> counted) =>
        [.. counted.GroupBy(count => count.Code).Select(cue => Line(cue.Key, [.. cue])).OrderByDescending(line => line.Shown.Of).ThenBy(line => line.Code, StringComparer.Ordinal)];

    private static CueEffect.Line Line(string code, List<Count> counts)
    {
        var shown = Sum(counts.Where(count => count.Shown));
        var withheld = Sum(counts.Where(count => !count.Shown));
        return new CueEffect.Line(code, shown, withheld, shown.Over(withheld));
    }

    private static Proportion Sum(IEnumerable<Count> counts)
    {
        var all = counts.ToList();
        return Proportion.Count(all.Sum(count => count.Followed), all.Sum(count => count.Of));
    }

    private sealed record Count(Guid AgentId, string Code, bool Shown, int Of, int Followed);
}
