using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CallCoach.Calls;
using CallCoach.Coaching;
using CallCoach.Server.Calls;
using CallCoach.Server.Security;
using CallCoach.Storage;
using Microsoft.EntityFrameworkCore;

namespace CallCoach.Server.Queue;

/// <summary>Reads what waits for a review. Nobody's own calls are among it: nobody reviews those.</summary>
public sealed class ReviewQueue(CallDb db, TimeProvider clock)
{
    /// <summary>Two standard deviations: one call in twenty lies there by chance.</summary>
    private const double UnusualFrom = 2;

    public async Task<QueuePage> ReadAsync(
        Guid teamId, QueueView view, QueueQuery query, CallCursor? after, CurrentUser user, CancellationToken cancellation)
    {
        var limit = query.Limit ?? QueueQuery.UsualPage;
        var calls = db.Calls.AsNoTracking().ShownToTeam().Where(call => call.TeamId == teamId && call.AgentId != user.Id);
        if (query.Agent is { } agent)
            calls = calls.Where(call => call.AgentId == agent);
        if (view == QueueView.Disputed)
            return await DisputedAsync(calls, limit, cancellation);
        var since = clock.GetUtcNow().UtcDateTime.AddDays(-(query.Days ?? QueueQuery.UsualDays));
        calls = calls.Where(call => call.StartedAt >= since && call.Status != CallStatus.Running && call.Numbers.SpeechSeconds != null);
        var open = calls.Where(call => call.ReviewState == null);
        var threshold = query.Threshold ?? QueueQuery.UsualThreshold;
        return view switch
        {
            QueueView.Below => await PageAsync(open.Where(call => call.Numbers.Score < threshold), after, limit, cancellation),
            QueueView.Unusual => await UnusualAsync(calls, limit, cancellation),
            QueueView.Sample => await SampleAsync(open, query.Seed ?? Week(), limit, cancellation),
            _ => await PageAsync(open, after, limit, cancellation),
        };
    }

    private static async Task<QueuePage> PageAsync(IQueryable<Call> calls, CallCursor? after, int limit, CancellationToken cancellation)
    {
        if (after is { StartedAt: var at, Id: var last })
            calls = calls.Where(call => call.StartedAt <= at && (call.StartedAt < at || call.Id.CompareTo(last) < 0));
        var rows = await calls.OrderByDescending(call => call.StartedAt).ThenByDescending(call => call.Id).Take(limit + 1)
            .Select(CallRow.FromCall).AsSplitQuery().ToListAsync(cancellation);
        var page = rows.Take(limit).ToList();
        var next = rows.Count > limit ? new CallCursor(page[^1].StartedAt, page[^1].Id).ToString() : null;
        return new QueuePage([.. page.Select(row => new QueueItem(row))], next, null);
    }

    private async Task<QueuePage> DisputedAsync(IQueryable<Call> calls, int limit, CancellationToken cancellation)
    {
        var disputes = await (
            from call in calls.Where(call => call.ReviewState == ReviewState.Disputed)
            from step in db.ReviewSteps.Where(step => step.CallId == call.Id && step.State == ReviewState.Disputed)
            orderby step.At, step.Id
            select new { call.Id, Dispute = new QueueItem.Disagreement(step.At, step.Criterion, step.Note) }).Take(limit).ToListAsync(cancellation);
        var rows = await RowsAsync([.. disputes.Select(each => each.Id)], cancellation);
        return new QueuePage([.. disputes.Where(each => rows.ContainsKey(each.Id)).Select(each => new QueueItem(rows[each.Id], Dispute: each.Dispute))], null, null);
    }

    private async Task<QueuePage> UnusualAsync(IQueryable<Call> calls, int limit, CancellationToken cancellation)
    {
        var known = await calls.Select(call => new Known(
            call.Id, call.AgentId, call.Language, call.ReviewState == null, call.Numbers.Score, call.Numbers.SpeakingRate, call.Numbers.LevelDbfs,
            call.Numbers.PitchSpreadSemitones, call.Numbers.TalkRatio)).ToListAsync(cancellation);
        // Rates differ between languages: a usual is an agent's in one of them.
        var odd = known.GroupBy(call => (call.AgentId, CallLanguage.Of(call.Language))).SelectMany(group => Oddities([.. group]))
            .GroupBy(found => found.Id).Select(found => found.MaxBy(each => Math.Abs(each.Oddity.Deviations)))
            .OrderByDescending(found => Math.Abs(found.Oddity.Deviations)).Take(limit).ToList();
        var rows = await RowsAsync([.. odd.Select(found => found.Id)], cancellation);
        return new QueuePage([.. odd.Where(found => rows.ContainsKey(found.Id)).Select(found => new QueueItem(rows[found.Id], found.Oddity))], null, null);
    }

    private static IEnumerable<(Guid Id, QueueItem.Oddity Oddity)> Oddities(List<Known> calls) =>
        from reading in Known.Readings
        let range = new UsualRange([.. calls.Select(reading.Of).OfType<double>()])
        from call in calls
        where call.Open
        let value = reading.Of(call)
        where value is not null
        let distance = range.Of(value.Value)
        where distance is { } far && Math.Abs(far.Deviations) >= UnusualFrom
        select (call.Id, new QueueItem.Oddity(
            reading.Name, value.Value, Math.Round(distance.Value.Mean, 2), Math.Round(distance.Value.Deviation, 2), Math.Round(distance.Value.Deviations, 2)));

    private async Task<QueuePage> SampleAsync(IQueryable<Call> calls, string seed, int limit, CancellationToken cancellation)
    {
        var ids = await calls.Select(call => call.Id).ToListAsync(cancellation);
        // Each call has its own lot, so that a call that comes in during the week moves no other.
        var drawn = ids.OrderBy(id => Lot(id, seed)).Take(limit).ToList();
        var rows = await RowsAsync(drawn, cancellation);
        return new QueuePage([.. drawn.Where(rows.ContainsKey).Select(id => new QueueItem(rows[id]))], null, seed);
    }

    private static ulong Lot(Guid id, string seed) => BitConverter.ToUInt64(SHA256.HashData(Encoding.UTF8.GetBytes($"{seed}/{id}")));

    private string Week()
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return FormattableString.Invariant($"{ISOWeek.GetYear(now)}-W{ISOWeek.GetWeekOfYear(now):00}");
    }

    private Task<Dictionary<Guid, CallRow>> RowsAsync(List<Guid> ids, CancellationToken cancellation) =>
        db.Calls.Where(call => ids.Contains(call.Id)).Select(CallRow.FromCall).AsSplitQuery().ToDictionaryAsync(row => row.Id, cancellation);

    private sealed record Known(
        Guid Id, Guid AgentId, string? Language, bool Open, int? Score, double? SpeakingRate, double? LevelDbfs, double? PitchSpreadSemitones, double? TalkRatio)
    {
        public static readonly (string Name, Func<Known, double?> Of)[] Readings =
        [
            ("score", call => call.Score),
            ("speakingRate", call => call.SpeakingRate),
            ("levelDbfs", call => call.LevelDbfs),
            ("pitchSpreadSemitones", call => call.PitchSpreadSemitones),
            ("talkRatio", call => call.TalkRatio),
        ];
    }
}
