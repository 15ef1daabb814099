using System.Globalization;
using CallCoach.Server.Calls;
using CallCoach.Server.Security;
using CallCoach.Speech;
using CallCoach.Storage;
using Microsoft.EntityFrameworkCore;

namespace CallCoach.Server.Search;

/// <summary>From a search to a page of calls with the lines that were sought.</summary>
public sealed class CallFinder(CallDb db)
{
    private const int MostLines = 3;

    /// <param name="query">What.</param>
    /// <param name="scope">Among which: never more than <paramref name="user"/> may see.</param>
    /// <param name="limit">Calls a page.</param>
    /// <param name="user">Who asks; every call is checked once more on its way out.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<SearchPage> FindAsync(SearchQuery query, SearchScope scope, int limit, CurrentUser user, CancellationToken cancellation)
    {
        var found = await VisibleAsync(query, scope, limit + 1, user, cancellation);   // one more tells whether there is a next page
        var next = found.Count > limit ? found[limit - 1].Key.ToString(CultureInfo.InvariantCulture) : null;
        var ids = found.Take(limit).Select(call => call.Id).ToList();
        var rows = await db.Calls.Where(call => ids.Contains(call.Id)).OrderByDescending(call => call.SearchKey)
            .Select(CallRow.FromCall).AsSplitQuery().ToListAsync(cancellation);
        var lines = await LinesAsync(ids, scope.Side, cancellation);
        return new SearchPage([.. rows.Select(row => Hit(row, lines[row.Id], query))], next);
    }

    // The index knows teams and agents, not what is private: a page is filled up with what may be seen, so that neither its length nor
    // its end tells of anything else.
    private async Task<List<(long Key, Guid Id)>> VisibleAsync(SearchQuery query, SearchScope scope, int most, CurrentUser user, CancellationToken cancellation)
    {
        var visible = new List<(long Key, Guid Id)>();
        while (true)
        {
            var keys = (await CallSearch.FindAsync(db, query, scope, most, cancellation)).Select(key => (long?)key).ToList();
            var calls = await db.Calls.VisibleTo(user).Where(call => keys.Contains(call.SearchKey)).Select(call => new { call.SearchKey, call.Id }).ToListAsync(cancellation);
            visible.AddRange(calls.OrderByDescending(call => call.SearchKey).Select(call => (call.SearchKey!.Value, call.Id)));
            if (keys.Count < most || visible.Count >= most)
                return visible;
            scope = scope with { Before = keys[^1] };
        }
    }

    private async Task<ILookup<Guid, Said>> LinesAsync(List<Guid> calls, Side? side, CancellationToken cancellation)
    {
        var lines = db.CallLines.Where(line => calls.Contains(line.CallId));
        if (side is { } only)
            lines = lines.Where(line => line.Side == only);
        var said = await lines.Select(line => new Said(line.CallId, line.Number, line.Side, line.Start, line.End, line.Correction ?? line.Text)).ToListAsync(cancellation);
        return said.ToLookup(line => line.CallId);
    }

    private static SearchHit Hit(CallRow row, IEnumerable<Said> lines, SearchQuery query)
    {
        var found = lines.Select(line => (Line: line, Marks: query.MarksIn(line.Text))).Where(found => found.Marks.Terms > 0).ToList();
        return new SearchHit(row, found.Count, [.. found
            .OrderByDescending(one => one.Marks.Terms).ThenBy(one => one.Line.Start).Take(MostLines).OrderBy(one => one.Line.Start)
            .Select(one => new FoundLine(
                one.Line.Number, one.Line.Side, one.Line.Start, one.Line.End, one.Line.Text,
                [.. one.Marks.Places.Select(place => new[] { place.From, place.To })]))]);
    }

    private sealed record Said(Guid CallId, int Number, Side Side, double Start, double End, string Text);
}
