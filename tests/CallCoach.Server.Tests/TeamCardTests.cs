using System.Net;
using System.Text.Json;

namespace CallCoach.Server.Tests;

public sealed class TeamCardTests(TestServer server) : ServerTest(server)
{
    private async Task<(Company Company, Guid Team, Browser Supervisor)> TeamAsync()
    {
        var company = await Company.OfAsync(Server);
        var team = await company.AddTeamAsync();
        var (_, supervisor) = await company.AddAsync("supervisor", team);
        return (company, team, supervisor);
    }

    private static int Number(JsonElement card) => card.GetProperty("number").GetInt32();

    private static int Revision(JsonElement card) => card.GetProperty("revision").GetInt32();

    [Fact]
    public async Task ATeamBeginsWithTheCardThatShips()
    {
        var (_, team, supervisor) = await TeamAsync();
        var list = await supervisor.GetAsync($"teams/{team}/cards").OkAsync();
        Assert.Equal("default-1", list.Text("version"));
        var shipped = Assert.Single(list.GetProperty("items").EnumerateArray());
        Assert.Equal(("published", 0), (shipped.Text("state"), Number(shipped)));
        Assert.Contains("cppsDb", list.GetProperty("vocabulary").GetProperty("readings").Texts("id"));
        var full = await supervisor.GetAsync($"teams/{team}/cards/0").OkAsync();
        Assert.Equal(2, full.GetProperty("content").GetProperty("sections").GetArrayLength());
    }

    [Fact]
    public async Task ADraftIsCopiedChangedPublishedAndTakesTheOldOnesPlace()
    {
        var (_, team, supervisor) = await TeamAsync();
        var first = await PublishedAsync(supervisor, team);
        var draft = await supervisor.PostAsync($"teams/{team}/cards", new { basedOn = 1 }).OkAsync();
        Assert.Equal((2, "draft", 1), (Number(draft), draft.Text("state"), draft.GetProperty("basedOn").GetInt32()));
        var content = ScoredCalls.HalfManual();
        content["title"]!["en"] = "Second";
        var changed = await supervisor.PutAsync($"teams/{team}/cards/2", new { revision = Revision(draft), content }).OkAsync();
        Assert.Equal("Second", changed.GetProperty("title").Text("en"));
        await supervisor.PostAsync($"teams/{team}/cards/2/publish", new { revision = Revision(changed) }).OkAsync();

        var items = (await supervisor.GetAsync($"teams/{team}/cards").OkAsync()).GetProperty("items");
        Assert.Equal(["published", "archived", "archived"], items.Texts("state"));
        Assert.Equal("supervisor Li", items[0].Text("publishedBy"));
        Assert.Equal(first.Text("version"), items[1].Text("version"));
    }

    [Fact]
    public async Task WhatIsPublishedNeverChanges()
    {
        var (_, team, supervisor) = await TeamAsync();
        var card = await PublishedAsync(supervisor, team);
        var body = new { revision = Revision(card), content = ScoredCalls.HalfManual() };
        await supervisor.PutAsync($"teams/{team}/cards/1", body).RefusedAsync(HttpStatusCode.Conflict, "card-published");
        await supervisor.PutAsync($"teams/{team}/cards/0", body).RefusedAsync(HttpStatusCode.Conflict, "card-published");
        await supervisor.DeleteAsync($"teams/{team}/cards/1").RefusedAsync(HttpStatusCode.Conflict, "card-published");
        await supervisor.PostAsync($"teams/{team}/cards/1/publish", new { revision = Revision(card) }).RefusedAsync(HttpStatusCode.Conflict, "card-published");
    }

    [Fact]
    public async Task TheSecondOfTwoEditorsIsToldAndNothingIsOverwritten()
    {
        var (company, team, supervisor) = await TeamAsync();
        var draft = await supervisor.PostAsync($"teams/{team}/cards", new { basedOn = 0 }).OkAsync();
        await company.Administrator.PutAsync($"teams/{team}/cards/1", new { revision = 1, content = ScoredCalls.HalfManual() }).OkAsync();
        await supervisor.PutAsync($"teams/{team}/cards/1", new { revision = 1, content = draft.GetProperty("content") }).RefusedAsync(HttpStatusCode.Conflict, "changed-meanwhile");
        await supervisor.PostAsync($"teams/{team}/cards/1/publish", new { revision = 1 }).RefusedAsync(HttpStatusCode.Conflict, "changed-meanwhile");
        var kept = await supervisor.GetAsync($"teams/{team}/cards/1").OkAsync();
        Assert.Equal("Half manual", kept.GetProperty("title").Text("en"));
    }

    [Fact]
    public async Task ACardThatCannotBeUsedIsRefusedWithEveryPlace()
    {
        var (_, team, supervisor) = await TeamAsync();
        var content = ScoredCalls.HalfManual();
        content["sections"]![0]!["criteria"]![1]!["curve"]!["fullFrom"] = -20;
        content["sections"]![1]!["weight"] = 40;
        Assert.Equal(["content.sections", "content.sections[0].criteria[1].curve.fullFrom", "content.sections[1].criteria"],
            (await supervisor.PostAsync($"teams/{team}/cards", new { content }).InvalidFieldsAsync()).Order(StringComparer.Ordinal));
        Assert.Equal(["basedOn"], await supervisor.PostAsync($"teams/{team}/cards", new { basedOn = 7 }).InvalidFieldsAsync());
    }

    [Fact]
    public async Task AnAgentReadsWhatJudgesAndNoDraft()
    {
        var (company, team, supervisor) = await TeamAsync();
        var (_, agent) = await company.AddAsync("agent", team);
        await supervisor.PostAsync($"teams/{team}/cards", new { basedOn = 0 }).OkAsync();
        Assert.Single((await agent.GetAsync($"teams/{team}/cards").OkAsync()).GetProperty("items").EnumerateArray());
        await agent.GetAsync($"teams/{team}/cards/1").NotFoundAsync();
        await agent.PostAsync($"teams/{team}/cards", new { basedOn = 0 }).RefusedAsync(HttpStatusCode.Forbidden, "forbidden");
        await agent.PostAsync($"teams/{team}/cards/preview", new { content = ScoredCalls.HalfManual() }).RefusedAsync(HttpStatusCode.Forbidden, "forbidden");
        await agent.PostAsync($"teams/{team}/rescorings", new { }).RefusedAsync(HttpStatusCode.Forbidden, "forbidden");
    }

    [Fact]
    public async Task AnotherTeamsCardsDoNotExist()
    {
        var (company, team, _) = await TeamAsync();
        var (_, stranger) = await company.AddAsync("supervisor", await company.AddTeamAsync());
        await stranger.GetAsync($"teams/{team}/cards").NotFoundAsync();
        await stranger.GetAsync($"teams/{team}/cards/0").NotFoundAsync();
        await stranger.PostAsync($"teams/{team}/cards", new { basedOn = 0 }).NotFoundAsync();
        await stranger.PutAsync($"teams/{team}/cards/1", new { revision = 1, content = ScoredCalls.HalfManual() }).NotFoundAsync();
        await stranger.PostAsync($"teams/{team}/cards/1/publish", new { revision = 1 }).NotFoundAsync();
        await stranger.PostAsync($"teams/{team}/cards/preview", new { content = ScoredCalls.HalfManual() }).NotFoundAsync();
        await stranger.GetAsync($"teams/{team}/rescorings").NotFoundAsync();
        await stranger.PostAsync($"teams/{team}/rescorings", new { }).NotFoundAsync();
    }

    [Fact]
    public async Task APreviewTellsWhatWouldChangeAndChangesNothing()
    {
        var (company, team, supervisor) = await TeamAsync();
        var (agent, _) = await company.AddAsync("agent", team);
        var call = await company.AddCallAsync(team, agent, ScoredCalls.Fill);
        await company.AddCallAsync(team, agent, old => old.Numbers.SpeechSeconds = 60);   // from before scores could be made again
        var preview = await supervisor.PostAsync($"teams/{team}/cards/preview", new { content = ScoredCalls.HalfManual() }).OkAsync();
        Assert.Equal((2, 1), (preview.GetProperty("calls").GetInt32(), preview.GetProperty("skipped").GetInt32()));
        Assert.Equal(ScoredCalls.Total, preview.GetProperty("before").GetProperty("mean").GetDouble());
        Assert.Equal(1, preview.GetProperty("after").GetProperty("tens").EnumerateArray().Sum(calls => calls.GetInt32()));
        var change = Assert.Single(preview.GetProperty("changes").EnumerateArray());
        Assert.Equal(call, change.GetProperty("call").Id());
        Assert.NotEqual(ScoredCalls.Total, change.GetProperty("after").GetInt32());
        Assert.Equal([1, 1, 0], preview.GetProperty("criteria").EnumerateArray().Select(criterion => criterion.GetProperty("applied").GetInt32()));
        Assert.Equal(ScoredCalls.Total, (await supervisor.GetAsync($"calls/{call}").OkAsync()).GetProperty("score").GetInt32());
    }

    internal static async Task<JsonElement> PublishedAsync(Browser supervisor, Guid team)
    {
        var draft = await supervisor.PostAsync($"teams/{team}/cards", new { content = ScoredCalls.HalfManual() }).OkAsync();
        return await supervisor.PostAsync($"teams/{team}/cards/{Number(draft)}/publish", new { revision = Revision(draft) }).OkAsync();
    }
}
