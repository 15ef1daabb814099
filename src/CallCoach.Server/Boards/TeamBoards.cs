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
        var tallies = new BoardTallies(span, trendFrom);
        await foreach (var call in query.Select(BoardCall.FromCall).AsAsyncEnumerable().WithCancellation(cancellation))
            tallies.Add(call);
        var ranking = (await documents.BoardAsync(teamId, cancellation)).Ranking;
        var agents = await AgentsAsync(tallies, cancellation);
        return new Board(
            span.First, span.Last, await ReadingsAsync(teamId, tallies.Language, cancellation), tallies.Total.Sum, tallies.Days(), ranking,
            [.. agents.OrderByDescending(person => ranking ? person.Sum.Score ?? -1 : 0).ThenBy(person => person.Agent.Name, StringComparer.Ordinal)]);
    }

    private async Task<IReadOnlyList<BoardReading>> ReadingsAsync(Guid teamId, string? language, CancellationToken cancellation)
    {
        var plan = await plans.OfAsync(teamId, cancellation);
        var bands = plan.BandsFor(language);
        return [.. BoardCall.Readings.Select(reading => (reading.Name, Band: ReadingCatalog.All[reading.Name].Band?.Invoke(bands)))
            .Select(reading => new BoardReading(reading.Name, reading.Band?.Low, reading.Band?.High))];
    }

    private async Task<IEnumerable<Board.Person>> AgentsAsync(BoardTallies tallies, CancellationToken cancellation)
    {
        var people = tallies.People.Keys.ToList();
        var names = await db.Users.Where(user => people.Contains(user.Id)).ToDictionaryAsync(user => user.Id, user => user.DisplayName, cancellation);
        var trends = tallies.Trends();
        return tallies.People.Select(own => new Board.Person(
            new Named(own.Key, names.GetValueOrDefault(own.Key, "")), own.Value.Sum, trends.GetValueOrDefault(own.Key)));
    }
}
