using System.Net;
using System.Text.Json;

namespace CallCoach.Server.Tests;

/// <summary>Scripts and campaigns of a team.</summary>
public sealed class TeamDocumentTests(KestrelServer server) : IClassFixture<KestrelServer>, IDisposable
{
    private static readonly Guid ScriptId = Guid.CreateVersion7();

    public void Dispose() => Assert.Empty(server.Errors.Drain());

    [Fact]
    public async Task ScriptsAreKeptByVersionAndTheSecondEditorIsTold()
    {
        var company = await Company.OfAsync(server);
        var team = await company.AddTeamAsync();
        var (_, trainer) = await company.AddAsync("trainer", team);
        var none = await trainer.GetAsync($"teams/{team}/scripts").OkAsync();
        Assert.Equal((0, 0), (none.GetProperty("version").GetInt32(), none.GetProperty("scripts").GetArrayLength()));

        var first = await trainer.PutAsync($"teams/{team}/scripts", new { version = 0, scripts = new[] { Script() }, defaultScript = ScriptId }).OkAsync();
        Assert.Equal((1, "trainer Li", ScriptId), (first.GetProperty("version").GetInt32(), first.Text("editedBy"), first.Id("defaultScript")));
        Assert.Equal(["greet", "price"], first.GetProperty("scripts")[0].GetProperty("points").Texts("id"));
        await trainer.PutAsync($"teams/{team}/scripts", new { version = 0, scripts = new[] { Script() } }).RefusedAsync(HttpStatusCode.Conflict, "changed-meanwhile");
    }

    [Fact]
    public async Task WhatIsWrongWithAScriptIsSaidWithItsPlace()
    {
        var company = await Company.OfAsync(server);
        var team = await company.AddTeamAsync();
        var bad = new
        {
            version = 0,
            scripts = new object[]
            {
                new { id = ScriptId, title = " ", language = "not a tag", points = new object[] { new { id = "a", text = "", phrases = new[] { "" } }, new { id = "a", text = "again", phrases = Array.Empty<string>() } } },
                new { id = ScriptId, title = "ok", language = (string?)null, points = Array.Empty<object>() },
            },
            defaultScript = Guid.NewGuid(),
        };
        Assert.Equal(
            ["defaultScript", "scripts.0.language", "scripts.0.points.0.phrases.0", "scripts.0.points.0.text", "scripts.0.points.1.id", "scripts.0.title", "scripts.1.id", "scripts.1.points"],
            (await company.Administrator.PutAsync($"teams/{team}/scripts", bad).InvalidFieldsAsync()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task PhrasesAreTriedBeforeTheyAreSavedAndExplainWhatTheyFind()
    {
        var company = await Company.OfAsync(server);
        var team = await company.AddTeamAsync();
        var (_, trainer) = await company.AddAsync("trainer", team);
        var none = await trainer.GetAsync($"teams/{team}/phrases").OkAsync();
        Assert.Equal((0, "default-1"), (none.GetProperty("version").GetInt32(), none.Text("bookVersion")));
        Assert.True(none.GetProperty("defaults").GetProperty("zh-CN").GetProperty("objections").GetProperty("no-money").GetProperty("phrases").GetArrayLength() > 3);

        var changes = new { en = new { objections = new Dictionary<string, object> { ["no-money"] = new { phrases = new { add = new[] { "beyond our means" } }, answers = new[] { "Compared with what?" } } } } };
        Assert.Empty(await TryAsync(null));
        var found = Assert.Single(await TryAsync(changes));
        Assert.Equal(("no-money", "beyond our means", 1.0), (found.Text("class"), found.Text("phrase"), found.GetProperty("nearness").GetDouble()));
        Assert.Equal("Compared with what?", found.GetProperty("answers")[0].GetString());
        var saved = await trainer.PutAsync($"teams/{team}/phrases", new { version = 0, overrides = changes }).OkAsync();
        Assert.Equal((1, "trainer Li"), (saved.GetProperty("version").GetInt32(), saved.Text("editedBy")));
        Assert.Single(await TryAsync(null));
        await trainer.PutAsync($"teams/{team}/phrases", new { version = 0, overrides = new { } }).RefusedAsync(HttpStatusCode.Conflict, "changed-meanwhile");

        async Task<JsonElement[]> TryAsync(object? overrides) => [.. (await trainer.PostAsync($"teams/{team}/phrases/try",
            new { language = "en", side = "customer", text = "I am afraid it is beyond our means", overrides }).OkAsync()).GetProperty("findings").EnumerateArray().Where(found => found.Text("kind") == "objection")];
    }

    [Fact]
    public async Task PhrasesThatCannotBeUsedAreRefusedWithTheirPlace()
    {
        var company = await Company.OfAsync(server);
        var team = await company.AddTeamAsync();
        var overrides = new Dictionary<string, object> { ["en"] = new { goodbyes = new { add = new[] { "(open" } }, tempo = 1 }, ["fr"] = new { } };
        Assert.Equal(["overrides.en.goodbyes.add[0]", "overrides.en.tempo", "overrides.fr"],
            (await company.Administrator.PutAsync($"teams/{team}/phrases", new { version = 0, overrides }).InvalidFieldsAsync()).Order(StringComparer.Ordinal));
        Assert.Equal(["language", "text"], (await company.Administrator.PostAsync($"teams/{team}/phrases/try", new { language = "fr", side = "agent", text = "" }).InvalidFieldsAsync()).Order());
    }

    [Fact]
    public async Task AgentsReadAndOthersDoNotExist()
    {
        var company = await Company.OfAsync(server);
        var team = await company.AddTeamAsync();
        var (_, agent) = await company.AddAsync("agent", team);
        var (_, trainer) = await company.AddAsync("trainer", team);
        var (_, stranger) = await company.AddAsync("supervisor", await company.AddTeamAsync());
        foreach (var kind in new[] { "scripts", "campaigns", "phrases" })
        {
            await agent.GetAsync($"teams/{team}/{kind}").OkAsync();
            await stranger.GetAsync($"teams/{team}/{kind}").NotFoundAsync();
        }
        var scripts = new { version = 0, scripts = Array.Empty<object>() };
        var campaigns = new { version = 0, campaigns = Array.Empty<object>(), others = new { redact = true } };
        await agent.PutAsync($"teams/{team}/scripts", scripts).RefusedAsync(HttpStatusCode.Forbidden, "forbidden");
        await agent.PutAsync($"teams/{team}/phrases", new { version = 0, overrides = new { } }).RefusedAsync(HttpStatusCode.Forbidden, "forbidden");
        await stranger.PostAsync($"teams/{team}/phrases/try", new { language = "en", side = "agent", text = "hello" }).NotFoundAsync();
        await stranger.PutAsync($"teams/{team}/scripts", scripts).NotFoundAsync();
        await trainer.PutAsync($"teams/{team}/campaigns", campaigns).RefusedAsync(HttpStatusCode.Forbidden, "forbidden");
        await stranger.PutAsync($"teams/{team}/campaigns", campaigns).NotFoundAsync();
    }

    [Fact]
    public async Task ACampaignNamesAScriptOfTheTeamAndNoNameTwice()
    {
        var company = await Company.OfAsync(server);
        var team = await company.AddTeamAsync();
        await company.Administrator.PutAsync($"teams/{team}/scripts", new { version = 0, scripts = new[] { Script() } }).OkAsync();
        var bad = new { version = 0, campaigns = new[] { new { name = "spring", redact = true, script = (Guid?)Guid.NewGuid() }, new { name = "Spring ", redact = true, script = (Guid?)null } }, others = new { redact = false } };
        Assert.Equal(["campaigns.0.script", "campaigns.1.name"], (await company.Administrator.PutAsync($"teams/{team}/campaigns", bad).InvalidFieldsAsync()).Order());
        var good = new { version = 0, campaigns = new[] { new { name = " spring", redact = true, script = (Guid?)ScriptId } }, others = new { redact = false } };
        var kept = await company.Administrator.PutAsync($"teams/{team}/campaigns", good).OkAsync();
        Assert.Equal(("spring", true), (kept.GetProperty("campaigns")[0].Text("name"), kept.GetProperty("campaigns")[0].GetProperty("redact").GetBoolean()));
    }

    [Fact]
    public async Task ACallTakesTheScriptOfItsCampaignAndKeepsItWhenItIsEdited()
    {
        var studio = await Studio.OfAsync(server);
        var company = await Company.OfAsync(server);
        await company.Administrator.PutAsync($"teams/{studio.Team}/scripts", new { version = 0, scripts = new[] { Script() } }).OkAsync();
        await company.Administrator.PutAsync($"teams/{studio.Team}/campaigns",
            new { version = 0, campaigns = new[] { new { name = "spring", redact = false, script = ScriptId } }, others = new { redact = false } }).OkAsync();
        var callId = Guid.CreateVersion7();
        await using var screen = await HubScreen.OpenAsync(server, studio.Email);
        await screen.ResultAsync("WatchOwnCalls");
        using var source = await studio.StartedAsync(callId, ("campaign", "spring"));
        var script = (await screen.HearAsync("CallStarted")).GetProperty("script");
        Assert.Equal(("Spring", 2), (script.Text("title"), script.GetProperty("points").GetArrayLength()));

        await company.Administrator.PutAsync($"teams/{studio.Team}/scripts", new { version = 1, scripts = Array.Empty<object>() }).OkAsync();
        await source.SayAsync(new { type = "stop" });
        Assert.Equal("Spring", (await studio.CallAsync(callId)).GetProperty("script").Text("title"));
        using var other = await studio.StartedAsync(Guid.CreateVersion7(), ("campaign", "autumn"), ("script", Guid.NewGuid()));
        Assert.Equal(JsonValueKind.Null, (await screen.HearAsync("CallStarted")).GetProperty("script").ValueKind);
    }

    private static object Script() => new
    {
        id = ScriptId, title = "Spring", language = "en",
        points = new[] { new { id = "greet", text = "Say your name", phrases = new[] { "my name is", "this is" } }, new { id = "price", text = "Name the price", phrases = Array.Empty<string>() } },
    };
}
