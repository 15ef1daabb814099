using System.Text;
using CallCoach.Speech;
using Microsoft.EntityFrameworkCore;

namespace CallCoach.Storage;

/// <summary>PostgreSQL's tsvector: weight A is what the agent said, B the customer, C whose call it is.</summary>
/// <remarks>Tokens hold letters and digits only, so nothing in them can be taken for syntax.</remarks>
internal sealed class PostgresIndex : ISearchIndex
{
    private const int MostPositions = 255, LastPosition = 16_383;   // PostgreSQL, "Limitations" of text search

    public Task PutAsync(CallDb db, SearchEntry entry, CancellationToken cancellation)
    {
        var (key, callId, words) = (entry.Key, entry.CallId, Vector(entry));
        return db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO "CallSearch" ("Key", "CallId", "Words") VALUES ({key}, {callId}, {words}::tsvector)
            ON CONFLICT ("CallId") DO UPDATE SET "Key" = excluded."Key", "Words" = excluded."Words"
            """, cancellation);
    }

    public Task RemoveAsync(CallDb db, long key, CancellationToken cancellation) =>
        db.Database.ExecuteSqlAsync($"""DELETE FROM "CallSearch" WHERE "Key" = {key}""", cancellation);

    public async Task<IReadOnlyList<long>> FindAsync(CallDb db, SearchQuery query, SearchScope scope, int most, CancellationToken cancellation)
    {
        var (match, low, high) = (Match(query, scope), scope.LowestKey, scope.HighestKey);
        return await db.Database.SqlQuery<long>(
            $"""SELECT "Key" AS "Value" FROM "CallSearch" WHERE "Words" @@ {match}::tsquery AND "Key" BETWEEN {low} AND {high} ORDER BY "Key" DESC LIMIT {most}""")
            .ToListAsync(cancellation);
    }

    private static string Vector(SearchEntry entry)
    {
        var positions = new Dictionary<string, List<string>>();
        var at = 0;
        Add(entry.Agent, 'A');
        Add(entry.Customer, 'B');
        Add([entry.Who], 'C');
        var vector = new StringBuilder();
        foreach (var (token, places) in positions)
            vector.Append('\'').Append(token).Append("':").AppendJoin(',', places.Take(MostPositions)).Append(' ');
        return vector.ToString();

        void Add(IReadOnlyList<IReadOnlyList<string>> lines, char weight)
        {
            foreach (var line in lines)
            {
                foreach (var token in line)
                {
                    if (!positions.TryGetValue(token, out var places))
                        positions[token] = places = [];
                    places.Add($"{Math.Min(++at, LastPosition)}{weight}");
                }
                at++;   // a phrase does not reach from one line into the next
            }
        }
    }

    private static string Match(SearchQuery query, SearchScope scope)
    {
        var weights = scope.Side switch
        {
            Side.Agent => "A",
            Side.Customer => "B",
            _ => "AB",
        };
        var said = query.Terms.Select(term => $"({string.Join(" <-> ", term.Tokens.Select((token, i) => $"'{token}':{(term.Prefix && i == term.Tokens.Count - 1 ? "*" : "")}{weights}"))})");
        var who = SearchWho.Of(scope).Select(any => $"({string.Join(" | ", any.Select(token => $"'{token}':C"))})");
        return string.Join(" & ", said.Concat(who));
    }
}
