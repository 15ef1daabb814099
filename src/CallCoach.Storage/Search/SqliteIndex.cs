using CallCoach.Speech;
using Microsoft.EntityFrameworkCore;

namespace CallCoach.Storage;

/// <summary>SQLite's FTS5.</summary>
/// <remarks>Tokens hold letters and digits only, so nothing in them can be taken for syntax.</remarks>
internal sealed class SqliteIndex : ISearchIndex
{
    private const string BetweenLines = "\uE000";   // a phrase does not reach from one line into the next

    public Task PutAsync(CallDb db, SearchEntry entry, CancellationToken cancellation)
    {
        var (agent, customer, who) = (Text(entry.Agent), Text(entry.Customer), string.Join(' ', entry.Who));
        return db.Database.ExecuteSqlAsync($"INSERT OR REPLACE INTO CallSearch(rowid, agent, customer, who) VALUES({entry.Key}, {agent}, {customer}, {who})", cancellation);
    }

    public Task RemoveAsync(CallDb db, long key, CancellationToken cancellation) =>
        db.Database.ExecuteSqlAsync($"DELETE FROM CallSearch WHERE rowid = {key}", cancellation);

    public async Task<IReadOnlyList<long>> FindAsync(CallDb db, SearchQuery query, SearchScope scope, int most, CancellationToken cancellation)
    {
        var (match, low, high) = (Match(query, scope), scope.LowestKey, scope.HighestKey);
        return await db.Database.SqlQuery<long>(
            $"SELECT rowid AS \"Value\" FROM CallSearch WHERE CallSearch MATCH {match} AND rowid BETWEEN {low} AND {high} ORDER BY rowid DESC LIMIT {most}")
            .ToListAsync(cancellation);
    }

    private static string Text(IReadOnlyList<IReadOnlyList<string>> lines) =>
        string.Join($" {BetweenLines} ", lines.Select(line => string.Join(' ', line)));

    private static string Match(SearchQuery query, SearchScope scope)
    {
        var columns = scope.Side switch
        {
            Side.Agent => "agent",
            Side.Customer => "customer",
            _ => "{agent customer}",
        };
        var said = string.Join(" AND ", query.Terms.Select(term => $"\"{string.Join(' ', term.Tokens)}\"{(term.Prefix ? " *" : "")}"));
        return string.Join(" AND ", [$"{columns} : ({said})", .. SearchWho.Of(scope).Select(any => $"who : ({string.Join(" OR ", any)})")]);
    }
}
