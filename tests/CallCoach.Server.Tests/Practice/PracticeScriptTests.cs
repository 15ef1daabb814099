using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CallCoach.Server.Tests.Practice;

public sealed class PracticeScriptTests(TestServer server) : ServerTest(server)
{
    private async Task<(Company Company, string Scripts, Browser Trainer, Browser Agent)> TeamAsync()
    {
        var company = await Company.OfAsync(Server);
        var team = await company.AddTeamAsync();
        var (_, trainer) = await company.AddAsync("trainer", team);
        var (_, agent) = await company.AddAsync("agent", team);
        return (company, $"teams/{team}/practice-scripts", trainer, agent);
    }

    private static int Revision(JsonElement script) => script.GetProperty("revision").GetInt32();

    private static JsonNode Words(JsonElement full, string language, out JsonNode script)
    {
        script = JsonNode.Parse(full.GetProperty("script").GetRawText())!;
        return script["words"]![language]!;
    }

    [Fact]
    public async Task AStarterIsTakenChangedAndPublishedAndThenTheAgentSeesIt()
    {
        var (_, scripts, trainer, agent) = await TeamAsync();
        var starters = (await trainer.GetAsync(scripts).OkAsync()).GetProperty("starters");
        Assert.Equal(9, starters.GetArrayLength());
        var draft = await trainer.PostAsync(scripts, new { starter = "price" }).OkAsync();
        Assert.Empty((await agent.GetAsync(scripts).OkAsync()).GetProperty("items").EnumerateArray());
        await agent.GetAsync($"{scripts}/{draft.Id()}").NotFoundAsync();

        Words(draft, "en", out var script)["title"] = "Dear?";
        var changed = await trainer.PutAsync($"{scripts}/{draft.Id()}", new { revision = 1, script }).OkAsync();
        var published = await trainer.PostAsync($"{scripts}/{draft.Id()}/publish", new { revision = Revision(changed) }).OkAsync();
        Assert.Equal((1, false), (published.GetProperty("version").GetInt32(), published.GetProperty("changed").GetBoolean()));
        var row = Assert.Single((await agent.GetAsync(scripts).OkAsync()).GetProperty("items").EnumerateArray());
        Assert.Equal("Dear?", row.GetProperty("outline").GetProperty("titles").Text("en"));
        Assert.Equal("next-step", Assert.Single((await trainer.GetAsync(scripts).OkAsync()).GetProperty("starters").EnumerateArray(), starter => starter.Text("id") == "next-step").GetProperty("outline").GetProperty("steps")[0].GetString());
    }

    [Fact]
    public async Task WhatIsPractisedStaysWhenTheDraftGoesOn()
    {
        var (_, scripts, trainer, agent) = await TeamAsync();
        var id = await PublishedAsync(scripts, trainer);
        var full = await trainer.GetAsync($"{scripts}/{id}").OkAsync();
        Words(full, "en", out var script)["title"] = "Second thoughts";
        var changed = await trainer.PutAsync($"{scripts}/{id}", new { revision = Revision(full), script }).OkAsync();
        Assert.True(changed.GetProperty("changed").GetBoolean());
        Assert.Equal("\"I have no time\"", (await agent.GetAsync($"{scripts}/{id}").OkAsync()).GetProperty("script").GetProperty("words").GetProperty("en").Text("title"));
        await trainer.PostAsync($"{scripts}/{id}/publish", new { revision = Revision(changed) }).OkAsync();
        Assert.Equal("Second thoughts", (await agent.GetAsync($"{scripts}/{id}").OkAsync()).GetProperty("script").GetProperty("words").GetProperty("en").Text("title"));
        Assert.NotEqual("Second thoughts", (await agent.GetAsync($"{scripts}/{id}?version=1").OkAsync()).GetProperty("script").GetProperty("words").GetProperty("en").Text("title"));
    }

    [Fact]
    public async Task TheSecondOfTwoTrainersIsToldAndNothingIsOverwritten()
    {
        var (company, scripts, trainer, _) = await TeamAsync();
        var draft = await trainer.PostAsync(scripts, new { starter = "no-time" }).OkAsync();
        Words(draft, "en", out var script)["title"] = "Mine";
        await company.Administrator.PutAsync($"{scripts}/{draft.Id()}", new { revision = 1, script }).OkAsync();
        Words(draft, "en", out var other)["title"] = "Theirs";
        await trainer.PutAsync($"{scripts}/{draft.Id()}", new { revision = 1, script = other }).RefusedAsync(HttpStatusCode.Conflict, "changed-meanwhile");
        await trainer.PostAsync($"{scripts}/{draft.Id()}/publish", new { revision = 1 }).RefusedAsync(HttpStatusCode.Conflict, "changed-meanwhile");
        Assert.Equal("Mine", (await trainer.GetAsync($"{scripts}/{draft.Id()}").OkAsync()).GetProperty("script").GetProperty("words").GetProperty("en").Text("title"));
    }

    [Fact]
    public async Task AScriptThatCannotBeUsedIsRefusedWithEveryPlace()
    {
        var (_, scripts, trainer, _) = await TeamAsync();
        var draft = await trainer.PostAsync(scripts, new { starter = "no-time" }).OkAsync();
        var words = Words(draft, "en", out var script);
        words["steps"]![0]!["points"]![0]!["phrases"]![0] = "(open";
        script["difficulty"] = 9;
        Assert.Equal(["script.difficulty", "script.words.en.steps.0.points.0.phrases.0"],
            (await trainer.PutAsync($"{scripts}/{draft.Id()}", new { revision = 1, script }).InvalidFieldsAsync()).Order(StringComparer.Ordinal));
        words["steps"]![0] = null;
        Assert.Equal(["script.words.en.steps.0"], await trainer.PutAsync($"{scripts}/{draft.Id()}", new { revision = 1, script }).InvalidFieldsAsync());
        Assert.Equal(["script"], await trainer.PostAsync(scripts, new { starter = "nothing" }).InvalidFieldsAsync());
    }

    [Fact]
    public async Task AnUnfinishedDraftIsKeptAndNotPublished()
    {
        var (_, scripts, trainer, _) = await TeamAsync();
        var draft = await trainer.PostAsync(scripts, new { starter = "no-time" }).OkAsync();
        Words(draft, "en", out var script)["product"] = "";
        var kept = await trainer.PutAsync($"{scripts}/{draft.Id()}", new { revision = 1, script }).OkAsync();
        Assert.Equal(["script.words.en.product"], await trainer.PostAsync($"{scripts}/{draft.Id()}/publish", new { revision = Revision(kept) }).InvalidFieldsAsync());
    }

    [Fact]
    public async Task ATextGoesOutAndComesBack()
    {
        var (_, scripts, trainer, _) = await TeamAsync();
        var id = await PublishedAsync(scripts, trainer);
        using var answer = await trainer.GetAsync($"{scripts}/{id}/text?language=zh-CN&form=plain");
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.StartsWith("练习话术：客户说没时间", text, StringComparison.Ordinal);
        var read = await trainer.PostAsync($"{scripts}/read-text", new { language = "zh-CN", text }).OkAsync();
        Assert.Equal("客户说没时间", read.GetProperty("words").Text("title"));
        Assert.Empty(read.GetProperty("problems").EnumerateArray());
        var broken = await trainer.PostAsync($"{scripts}/read-text", new { language = "en", text = "Practice script: T\nStep 1: Need\nPace: quick" }).OkAsync();
        Assert.Equal("bad-range", Assert.Single(broken.GetProperty("problems").EnumerateArray()).Text("code"));
        Assert.Equal(["language"], await trainer.GetAsync($"{scripts}/{id}/text?language=fr").InvalidFieldsAsync());
    }

    [Fact]
    public async Task AgentsWriteNothingAndStrangersSeeNothing()
    {
        var (company, scripts, trainer, agent) = await TeamAsync();
        var id = await PublishedAsync(scripts, trainer);
        await agent.PostAsync(scripts, new { starter = "price" }).RefusedAsync(HttpStatusCode.Forbidden, "forbidden");
        await agent.PostAsync($"{scripts}/{id}/publish", new { revision = 2 }).RefusedAsync(HttpStatusCode.Forbidden, "forbidden");
        await agent.DeleteAsync($"{scripts}/{id}").RefusedAsync(HttpStatusCode.Forbidden, "forbidden");
        var (_, stranger) = await company.AddAsync("trainer", await company.AddTeamAsync());
        await stranger.GetAsync(scripts).NotFoundAsync();
        await stranger.GetAsync($"{scripts}/{id}").NotFoundAsync();
        await stranger.PostAsync(scripts, new { starter = "price" }).NotFoundAsync();
        await stranger.DeleteAsync($"{scripts}/{id}").NotFoundAsync();
        await stranger.GetAsync($"{scripts}/{id}/voices?language=en").NotFoundAsync();
    }

    [Fact]
    public async Task AScriptThatIsPutAwayIsGoneFromTheList()
    {
        var (_, scripts, trainer, agent) = await TeamAsync();
        var id = await PublishedAsync(scripts, trainer);
        await trainer.DeleteAsync($"{scripts}/{id}").StatusAsync(HttpStatusCode.NoContent);
        Assert.Empty((await agent.GetAsync(scripts).OkAsync()).GetProperty("items").EnumerateArray());
        await trainer.GetAsync($"{scripts}/{id}").NotFoundAsync();
    }

    internal static async Task<Guid> PublishedAsync(string scripts, Browser trainer, string starter = "no-time")
    {
        var draft = await trainer.PostAsync(scripts, new { starter }).OkAsync();
        await trainer.PostAsync($"{scripts}/{draft.Id()}/publish", new { revision = 1 }).OkAsync();
        return draft.Id();
    }
}
