using System.Net;
using System.Text.Json;
using CallCoach.Storage;

namespace CallCoach.Server.Tests;

public sealed class QueueTests(TestServer server) : ServerTest(server)
{
    private sealed record Team(Guid Id, Browser Supervisor, Guid AgentId, Browser Agent, Company Company);

    private async Task<Team> TeamAsync()
    {
        var company = await Company.OfAsync(Server);
        var id = await company.AddTeamAsync();
        var (_, supervisor) = await company.AddAsync("supervisor", id);
        var (agentId, agent) = await company.AddAsync("agent", id);
        return new Team(id, supervisor, agentId, agent, company);
    }

    private Task<Guid> AddAsync(Team team, int hoursAgo, int? score, double rate = 4, ReviewState? review = null) => team.Company.AddCallAsync(team.Id, team.AgentId, call =>
    {
        (call.Numbers.SpeechSeconds, call.Numbers.Score, call.Numbers.SpeakingRate, call.ReviewState) = (60, score, rate, review);
        call.Language = "en";
    }, startedAt: Server.Clock.GetUtcNow().UtcDateTime.AddHours(-hoursAgo));

    private static async Task<JsonElement> QueueAsync(Team team, string query) => await team.Supervisor.GetAsync($"teams/{team.Id}/queue?{query}").OkAsync();

    private static Guid[] Ids(JsonElement page) => [.. page.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("call").Id())];

    [Fact]
    public async Task CallsBelowTheThresholdWaitNewestFirstAPageAtATime()
    {
        var team = await TeamAsync();
        var older = await AddAsync(team, 5, 55);
        var newer = await AddAsync(team, 3, 40);
        await AddAsync(team, 2, 60);
        await AddAsync(team, 1, 30, review: ReviewState.Published);
        await AddAsync(team, 24 * 40, 10);
        var first = await QueueAsync(team, "view=below&limit=1");
        Assert.Equal([newer], Ids(first));
        Assert.Equal([older], Ids(await QueueAsync(team, $"view=below&limit=1&cursor={first.Text("next")}")));
        Assert.Equal([newer], Ids(await QueueAsync(team, "view=below&threshold=50")));
        Assert.Equal(3, Ids(await QueueAsync(team, "view=below&threshold=61&days=60&limit=3")).Length);
        Assert.Equal(3, Ids(await QueueAsync(team, "view=unreviewed")).Length);
    }

    [Fact]
    public async Task ACallThatIsFarFromTheAgentsUsualIsNamedWithWhatIsUnusual()
    {
        var team = await TeamAsync();
        for (var i = 0; i < 12; i++)
            await AddAsync(team, 2 + i, 78 + i % 5, rate: 4 + i % 3 * 0.1);
        var hurried = await AddAsync(team, 1, 80, rate: 6);
        var page = await QueueAsync(team, "view=unusual");
        Assert.Equal([hurried], Ids(page));
        var oddity = page.GetProperty("items")[0].GetProperty("unusual");
        Assert.Equal(("speakingRate", 6.0), (oddity.Text("reading"), oddity.GetProperty("value").GetDouble()));
        Assert.True(oddity.GetProperty("deviations").GetDouble() > 10);
    }

    [Fact]
    public async Task ADisputeWaitsWithTheAgentsWords()
    {
        var team = await TeamAsync();
        var call = await team.Company.AddCallAsync(team.Id, team.AgentId, ScoredCalls.Fill);
        await team.Supervisor.PostAsync($"calls/{call}/review", new { }).OkAsync();
        await team.Supervisor.PostAsync($"calls/{call}/review/publish", new { version = 1 }).OkAsync();
        Assert.Empty(Ids(await QueueAsync(team, "view=disputed")));
        await team.Agent.PostAsync($"calls/{call}/review/dispute", new { version = 2, criterion = "pace", why = "The line was bad" }).OkAsync();
        var item = Assert.Single((await QueueAsync(team, "view=disputed")).GetProperty("items").EnumerateArray());
        Assert.Equal((call, "pace", "The line was bad"), (item.GetProperty("call").Id(), item.GetProperty("dispute").Text("criterion"), item.GetProperty("dispute").Text("why")));
    }

    [Fact]
    public async Task TheLotsOfAWeekStayAsTheyAreWhateverComesIn()
    {
        var team = await TeamAsync();
        for (var i = 0; i < 20; i++)
            await AddAsync(team, 2 + i, 70);
        var drawn = await QueueAsync(team, "view=sample&limit=5");
        var again = await QueueAsync(team, "view=sample&limit=5");
        Assert.Equal(Ids(drawn), Ids(again));
        await AddAsync(team, 1, 70);
        Assert.True(Ids(drawn).Intersect(Ids(await QueueAsync(team, "view=sample&limit=5"))).Count() >= 4);
        Assert.NotEqual(Ids(drawn), Ids(await QueueAsync(team, "view=sample&limit=5&seed=another")));
    }

    [Fact]
    public async Task TheQueueIsForThoseWhoReview()
    {
        var team = await TeamAsync();
        await team.Agent.GetAsync($"teams/{team.Id}/queue?view=below").RefusedAsync(HttpStatusCode.Forbidden, "forbidden");
        Assert.Equal(["days", "threshold", "view"], (await team.Supervisor.GetAsync($"teams/{team.Id}/queue?view=best&days=0&threshold=101").InvalidFieldsAsync()).Order());
    }
}
