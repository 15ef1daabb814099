using CallCoach.Calls;
using CallCoach.Storage;

namespace CallCoach.Server.Tests;

public sealed class CallListTests(TestServer server) : ServerTest(server)
{
    [Theory, InlineData(1), InlineData(3), InlineData(7), InlineData(8)]
    public async Task PagesShowEveryCallOnceNewestFirst(int limit)
    {
        var company = await Company.OfAsync(Server);
        var team = await company.AddTeamAsync();
        var (agent, browser) = await company.AddAsync("agent", team);
        var start = Server.Clock.GetUtcNow().UtcDateTime.AddDays(-1);
        for (var i = 0; i < 7; i++)
            await company.AddCallAsync(team, agent, startedAt: start.AddMinutes(i / 3));   // three calls begin in the same instant

        var (ids, times, cursor) = (new List<Guid>(), new List<DateTime>(), "");
        do
        {
            var page = await browser.GetAsync($"calls?limit={limit}{cursor}").OkAsync();
            ids.AddRange(page.GetProperty("items").EnumerateArray().Select(call => call.Id()));
            times.AddRange(page.GetProperty("items").EnumerateArray().Select(call => call.GetProperty("startedAt").GetDateTime()));
            cursor = page.GetProperty("next").GetString() is { } next ? $"&cursor={next}" : null;
        }
        while (cursor is not null);
        Assert.Equal(7, ids.Distinct().Count());
        Assert.Equal(7, ids.Count);
        Assert.Equal(times.OrderDescending(), times);
    }

    [Fact]
    public async Task ACallThatComesInWhileOneTurnsPagesShiftsNothing()
    {
        var company = await Company.OfAsync(Server);
        var team = await company.AddTeamAsync();
        var (agent, browser) = await company.AddAsync("agent", team);
        var start = Server.Clock.GetUtcNow().UtcDateTime.AddDays(-1);
        var older = await company.AddCallAsync(team, agent, startedAt: start);
        await company.AddCallAsync(team, agent, startedAt: start.AddMinutes(1));
        var first = await browser.GetAsync("calls?limit=1").OkAsync();
        await company.AddCallAsync(team, agent, startedAt: start.AddMinutes(2));
        var second = await browser.GetAsync($"calls?limit=1&cursor={first.Text("next")}").OkAsync();
        Assert.Equal(older, Assert.Single(second.GetProperty("items").EnumerateArray()).Id());
    }

    [Theory]
    [InlineData("kind=upload")]
    [InlineData("status=cut-off")]
    [InlineData("cue=slow-down")]
    [InlineData("q=SPRING")]
    [InlineData("q=c-1042")]
    [InlineData("minScore=80")]
    [InlineData("minScore=80&maxScore=90&kind=upload")]
    [InlineData("from=2026-01-01T00:00:00Z&to=2026-01-02T00:00:00%2B08:00")]
    public async Task AFilterFindsTheOneCallThatIsMeant(string filter)
    {
        var company = await Company.OfAsync(Server);
        var team = await company.AddTeamAsync();
        var (agent, browser) = await company.AddAsync("agent", team);
        await company.AddCallAsync(team, agent, call =>
        {
            call.Numbers.Score = 60;
            call.Cues.Add(Company.Cue("slow-down", number: 0, shown: false));
        });
        var meant = await company.AddCallAsync(team, agent, Meant, CallKind.Upload, new DateTime(2026, 1, 1, 12, 0, 0, DateTimeKind.Utc));
        var items = (await browser.GetAsync($"calls?{filter}").OkAsync()).GetProperty("items");
        Assert.Equal(meant, Assert.Single(items.EnumerateArray()).Id());
    }

    [Fact]
    public async Task ACueThatIsEverywhereIsFoundAsARareOneIs()
    {
        var company = await Company.OfAsync(Server);
        var team = await company.AddTeamAsync();
        var (agent, browser) = await company.AddAsync("agent", team);
        await company.AddCallAsync(team, agent);
        var meant = await company.AddCallAsync(team, agent, call =>
        {
            for (var number = 1; number <= 2_001; number++)   // past this the list is read another way
                call.Cues.Add(Company.Cue("vary-tone", number));
        });
        var items = (await browser.GetAsync("calls?cue=vary-tone").OkAsync()).GetProperty("items");
        Assert.Equal(meant, Assert.Single(items.EnumerateArray()).Id());
    }

    [Theory]
    [InlineData("100%", true)]
    [InlineData("100_", false)]
    [InlineData("%", true)]
    [InlineData("_", false)]
    [InlineData("\\", false)]
    public async Task SignsOfATextStandForThemselves(string q, bool found)
    {
        var company = await Company.OfAsync(Server);
        var team = await company.AddTeamAsync();
        var (agent, browser) = await company.AddAsync("agent", team);
        await company.AddCallAsync(team, agent, call => call.Campaign = "all 100% sure");
        var items = (await browser.GetAsync($"calls?q={Uri.EscapeDataString(q)}").OkAsync()).GetProperty("items");
        Assert.Equal(found ? 1 : 0, items.GetArrayLength());
    }

    [Fact]
    public async Task ARowShowsWhatAListNeeds()
    {
        var company = await Company.OfAsync(Server);
        var team = await company.AddTeamAsync();
        var (agent, browser) = await company.AddAsync("agent", team);
        await company.AddCallAsync(team, agent, Meant, CallKind.Upload);
        var row = (await browser.GetAsync("calls").OkAsync()).GetProperty("items")[0];
        Assert.Equal("cut-off", row.Text("status"));
        Assert.Equal("agent Li", row.GetProperty("agent").Text("name"));
        Assert.Equal(["pause", "slow-down"], row.GetProperty("cueCodes").EnumerateArray().Select(code => code.GetString()!).Order());
        Assert.Equal(86, row.GetProperty("score").GetInt32());
        Assert.False(row.GetProperty("hasAudio").GetBoolean());
    }

    [Theory, InlineData("limit=0", "limit"), InlineData("limit=201", "limit"), InlineData("kind=phone", "kind"), InlineData("status=CutOff", "status"), InlineData("cursor=abc", "cursor")]
    public async Task AQueryThatCannotBeUnderstoodSaysWhatIsWrong(string query, string field) =>
        Assert.Equal([field], await (await Server.AdministratorAsync()).GetAsync($"calls?{query}").InvalidFieldsAsync());

    private static void Meant(Call call)
    {
        call.Status = CallStatus.CutOff;
        call.Campaign = "Spring 2026";
        call.CustomerReference = "C-1042";
        call.Numbers.Score = 86;
        call.Cues.Add(Company.Cue("slow-down"));
        call.Cues.Add(Company.Cue("pause", 2));
        call.Cues.Add(Company.Cue("slow-down", 3));
    }
}
