using System.Globalization;
using System.Net.Http.Json;

namespace CallCoach.Benchmarks;

/// <summary>What people ask of lists, boards and searches: each filter alone, the combinations that hurt, and those that find nothing.</summary>
public static class ListQueries
{
    /// <param name="client">Signed in; sees at least one team with calls.</param>
    public static async Task<IReadOnlyList<ListQuery>> ForAsync(HttpClient client)
    {
        var team = (await client.GetFromJsonAsync<List<Row>>("teams"))!.Last();
        var newest = (await client.GetFromJsonAsync<Calls>($"calls?team={team.Id}&limit=1"))!.Items[0];
        var last = DateOnly.FromDateTime(newest.StartedAt);
        var (agent, cursor) = (newest.Agent.Id, await CursorAsync(client));
        string Day(int before) => last.AddDays(-before).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return
        [
            new("list, newest", "calls"),
            new("list, page 20", $"calls?cursor={cursor}"),
            new("team", $"calls?team={team.Id}"),
            new("agent", $"calls?agent={agent}"),
            new("dates of half a year ago", $"calls?from={Day(190)}T00:00:00Z&to={Day(180)}T00:00:00Z"),
            new("kind upload", "calls?kind=upload"),
            new("kind practice (none)", "calls?kind=practice"),
            new("status ended", "calls?status=ended"),
            new("status cut-off", "calls?status=cut-off"),
            new("status failed (none)", "calls?status=failed"),
            new("cue pause", "calls?cue=pause"),
            new("cue hold-silence (none)", "calls?cue=hold-silence"),
            new("cue pause, team, score to 50", $"calls?team={team.Id}&cue=pause&maxScore=50"),
            new("score to 30", "calls?maxScore=30"),
            new("score to 2 (nearly none)", "calls?maxScore=2"),
            new("score from 99", "calls?minScore=99"),
            new("score to 50, team", $"calls?maxScore=50&team={team.Id}"),
            new("score to 50, agent, cut-off", $"calls?maxScore=50&agent={agent}&status=cut-off"),
            new("text: campaign", "calls?q=renewal"),
            new("text: customer", "calls?q=C-0421"),
            new("text: one character", "calls?q=7"),
            new("text: name", $"calls?q={Uri.EscapeDataString(newest.Agent.Name)}"),
            new("text: nothing found", "calls?q=xyzzy-404"),
            new("text: nothing found, team", $"calls?q=xyzzy-404&team={team.Id}"),
            new("board, week", $"teams/{team.Id}/board?from={Day(6)}&to={Day(0)}"),
            new("board, month", $"teams/{team.Id}/board?from={Day(29)}&to={Day(0)}"),
            new("board, quarter", $"teams/{team.Id}/board?from={Day(90)}&to={Day(0)}"),
            new("board, year", $"teams/{team.Id}/board?from={Day(364)}&to={Day(0)}"),
            new("cue effect, month", $"teams/{team.Id}/cue-effect?from={Day(29)}&to={Day(0)}"),
            new("cue effect, year", $"teams/{team.Id}/cue-effect?from={Day(364)}&to={Day(0)}"),
            new("review queue, open", $"teams/{team.Id}/queue?view=unreviewed"),
            new("review queue, below", $"teams/{team.Id}/queue?view=below"),
            .. Searches(team.Id, agent, Day),
        ];
    }

    // Words of the seed's sentences (src/CallCoach.Storage/Seeding/lines.tsv): Chinese ones of three teams in four, English ones of the fourth.
    private static IEnumerable<ListQuery> Searches(Guid team, Guid agent, Func<int, string> day)
    {
        yield return Search("two characters, common", "价格");
        yield return Search("two characters, rare", "葡萄");
        yield return Search("one character", "价");
        yield return Search("word, common", "price");
        yield return Search("word, rare", "harpsichord");
        yield return Search("beginning of a word", "pri*");
        yield return Search("phrase, Chinese", "我再考虑一下");
        yield return Search("phrase, English", "\"think about it\"");
        yield return Search("phrase of common words, said by nobody", "\"you price\"");
        yield return Search("common and rare together", "价格 葡萄");
        yield return Search("two common words", "价格 考虑");
        yield return Search("nothing found", "xyzzy");
        yield return Search("common, a team", "price", $"&team={team}");
        yield return Search("common, an agent", "price", $"&agent={agent}");
        yield return Search("common, by the agent's side", "价格", "&side=agent");
        yield return Search("common, dates of half a year ago", "price", $"&from={day(190)}T00:00:00Z&to={day(180)}T00:00:00Z");
        yield return Search("rare, a team, dates", "harpsichord", $"&team={team}&from={day(190)}T00:00:00Z&to={day(90)}T00:00:00Z");

        static ListQuery Search(string name, string sought, string filter = "") => new($"said: {name}", $"search?q={Uri.EscapeDataString(sought)}{filter}");
    }

    private static async Task<string> CursorAsync(HttpClient client)
    {
        string? cursor = null;
        for (var page = 1; page < 20 && (page == 1 || cursor is not null); page++)
            cursor = (await client.GetFromJsonAsync<Calls>($"calls?limit=50{(cursor is null ? "" : $"&cursor={cursor}")}"))!.Next;
        return cursor ?? throw new InvalidOperationException("The database has too few calls to page through.");
    }

    private sealed record Row(Guid Id, string Name);

    private sealed record CallOfList(DateTime StartedAt, Row Agent);

    private sealed record Calls(List<CallOfList> Items, string? Next);
}
