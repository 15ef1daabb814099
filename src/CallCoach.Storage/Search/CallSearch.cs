using CallCoach.Speech;
using Microsoft.EntityFrameworkCore;

namespace CallCoach.Storage;

/// <summary>Finds calls by what was said in them. The database's own full-text index does the work; it is filled when a call is over.</summary>
/// <remarks>Whose calls may be found is part of every search and stands in the index itself, so that a rare right costs no more than a common one.</remarks>
public static class CallSearch
{
    private static readonly SqliteIndex Sqlite = new();
    private static readonly PostgresIndex Postgres = new();

    /// <param name="db">One page of calls is read with it.</param>
    /// <param name="query">What.</param>
    /// <param name="scope">Among which.</param>
    /// <param name="most">Calls.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <returns>Search keys, newest call first.</returns>
    public static Task<IReadOnlyList<long>> FindAsync(CallDb db, SearchQuery query, SearchScope scope, int most, CancellationToken cancellation) =>
        Index(db).FindAsync(db, query, scope, most, cancellation);

    /// <summary>Puts what was said in a call into the index, in place of what it had. The call gets its search key; the caller saves it.</summary>
    internal static async Task PutAsync(CallDb db, Call call, IReadOnlyCollection<CallLine> lines, CancellationToken cancellation)
    {
        call.SearchKey ??= await FreeKeyAsync(db, call, cancellation);
        var entry = new SearchEntry(
            call.SearchKey.Value, call.Id, Tokens(lines, Side.Agent), Tokens(lines, Side.Customer),
            call.IsPrivate ? [SearchEntry.WhoAgent(call.AgentId)] : [SearchEntry.WhoAgent(call.AgentId), SearchEntry.WhoTeam(call.TeamId)]);
        await Index(db).PutAsync(db, entry, cancellation);
    }

    /// <summary>Takes a call out of the index; the caller saves that it has no search key any more.</summary>
    internal static async Task RemoveAsync(CallDb db, Call call, CancellationToken cancellation)
    {
        if (call.SearchKey is { } key)
            await Index(db).RemoveAsync(db, key, cancellation);
        call.SearchKey = null;
    }

    // Two calls of one millisecond: the second stands behind the first.
    private static async Task<long> FreeKeyAsync(CallDb db, Call call, CancellationToken cancellation)
    {
        var key = SearchKey.Of(call.StartedAt);
        while (await db.Calls.AnyAsync(c => c.SearchKey == key, cancellation))
            key++;
        return key;
    }

    private static List<IReadOnlyList<string>> Tokens(IEnumerable<CallLine> lines, Side side) =>
        [.. lines.Where(line => line.Side == side).OrderBy(line => line.Start).Select(line => SearchTokens.Of(line.Said).ConvertAll(token => token.Text))];

    private static ISearchIndex Index(CallDb db) => db.Database.IsSqlite() ? Sqlite : Postgres;
}
