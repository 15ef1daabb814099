using CallCoach.Calls;
using CallCoach.Coaching;
using CallCoach.Server.Security;
using CallCoach.Storage;
using Microsoft.EntityFrameworkCore;

namespace CallCoach.Server.Boards;

/// <summary>Reads a team's board.</summary>
public sealed class TeamBoards(CallDb db, TeamPlans plans, TeamDocuments documents)
{
    public async Task<Board> ReadAsync(Guid teamId, BoardSpan span, Guid? agent, CancellationToken cancellation)
    {
        // The trend looks back over its own window, whatever the board shows.
        var trendFrom = new BoardSpan(span.Last.AddDays(1 - FallingTrend.WindowDays), span.Last, span.Offset).From;
        var (from, to) = (trendFrom < span.From ? trendFrom : span.From, span.To);
        var query = db.Calls.AsNoTracking().ShownToTeam().Where(call => call.TeamId == teamId && call.StartedAt >= from && call.StartedAt < to && call.Status != CallStatus.Running);
        if (agent is { } only)
            query = query.Where(call => call.AgentId == only);
        var read = await query.Select(BoardCall.FromCall).ToListAsync(cancellation);
        var shown = read.Where(call => call.StartedAt >= span.From).ToList();
        var people = shown.Select(call => call.AgentId).Distinct().ToList();
        var names = await db.Users.Where(user => people.Contains(user.Id)).ToDictionaryAsync(user => user.Id, user => user.DisplayName, cancellation);
        var ranking = (await documents.BoardAsync(teamId, cancellation)).Ranking;
        var agents = People(shown, read.Where(call => call.StartedAt >= trendFrom).ToLookup(call => call.AgentId), names, span);
        return new Board(
            span.First, span.Last, await ReadingsAsync(teamId, shown, cancellation), BoardSums.Of(shown), Days(shown, span), ranking,
            [.. agents.OrderByDescending(person => ranking ? person.Sum.Score ?? -1 : 0).ThenBy(person => person.Agent.Name, StringComparer.Ordinal)]);
    }

    private async Task<IReadOnlyList<BoardReading>> ReadingsAsync(Guid teamId, List<BoardCall> calls, CancellationToken cancellation)
    {
        var plan = await plans.OfAsync(teamId, cancellation);
        var bands = plan.BandsFor(calls.GroupBy(call => CallLanguage.Of(call.Language)).MaxBy(same => same.Count())?.Key);
        return [.. BoardCall.Readings.Select(reading => (reading.Name, Band: ReadingCatalog.All[reading.Name].Band?.Invoke(bands)))
            .Select(reading => new BoardReading(reading.Name, reading.Band?.Low, reading.Band?.High))];
    }

    private static IReadOnlyList<Board.Day> Days(List<BoardCall> calls, BoardSpan span)
    {
        var byDay = calls.ToLookup(call => span.DayOf(call.StartedAt));
        return [.. Enumerable.Range(span.First.DayNumber, span.Last.DayNumber - span.First.DayNumber + 1).Select(DateOnly.FromDayNumber)
            .Select(day => new Board.Day(day, BoardSums.Of([.. byDay[day]])))];
    }

    private static IEnumerable<Board.Person> People(
        List<BoardCall> calls, ILookup<Guid, BoardCall> recent, Dictionary<Guid, string> names, BoardSpan span) =>
        calls.GroupBy(call => call.AgentId).Select(own => new Board.Person(
            new Named(own.Key, names.GetValueOrDefault(own.Key, "")), BoardSums.Of([.. own]), FallingTrend.Judge(DailyScores(recent[own.Key], span))));

    private static List<(double Day, double Value)> DailyScores(IEnumerable<BoardCall> calls, BoardSpan span) =>
        [.. calls.Where(call => call.Score is not null).GroupBy(call => span.DayOf(call.StartedAt)).OrderBy(day => day.Key)
            .Select(day => ((double)day.Key.DayNumber, day.Average(call => call.Score!.Value)))];
}
