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
        var keys = (await CallSearch.FindAsync(db, query, scope, limit + 1, cancellation)).ToList();   // one more tells whether there is a next page
        var next = keys.Count > limit ? keys[limit - 1].ToString(CultureInfo.InvariantCulture) : null;
        var page = keys.Take(limit).Select(key => (long?)key).ToList();
        var ids = await db.Calls.VisibleTo(user).Where(call => page.Contains(call.SearchKey)).Select(call => call.Id).ToListAsync(cancellation);
        var rows = await db.Calls.Where(call => ids.Contains(call.Id)).OrderByDescending(call => call.SearchKey)
            .Select(CallRow.FromCall).AsSplitQuery().ToListAsync(cancellation);
        var lines = await LinesAsync(ids, scope.Side, cancellation);
        return new SearchPage([.. rows.Select(row => Hit(row, lines[row.Id], query))], next);
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
