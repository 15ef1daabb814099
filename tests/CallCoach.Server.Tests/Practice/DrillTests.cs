using System.Net;
using CallCoach.Coaching;

namespace CallCoach.Server.Tests.Practice;

/// <summary>The drills of a team: what ships, what its trainers set, and who may.</summary>
public sealed class DrillTests(TestServer server) : ServerTest(server)
{
    private static readonly Guid Pace = DrillCatalog.Shipped.First(entry => entry.Value.Skill == DrillSkill.Pace).Key;

    [Fact]
    public async Task TheTrainerSetsTheNumbersAndEverybodyPractisesByThem()
    {
        var company = await Company.OfAsync(Server);
        var team = await company.AddTeamAsync();
        var (_, agent) = await company.AddAsync("agent", team);
        var (_, trainer) = await company.AddAsync("trainer", team);
        Assert.Equal(DrillCatalog.Shipped.Count, (await agent.GetAsync($"teams/{team}/drills").OkAsync()).GetProperty("items").GetArrayLength());
        var sheet = Sheet(highestRate: 4.2);
        await agent.PutAsync($"teams/{team}/drills/{Pace}", new { version = 0, sheet }).RefusedAsync(HttpStatusCode.Forbidden, "forbidden");
        await trainer.PutAsync($"teams/{team}/drills/{Pace}", new { version = 0, sheet }).OkAsync();
        await trainer.PutAsync($"teams/{team}/drills/{Pace}", new { version = 0, sheet }).RefusedAsync(HttpStatusCode.Conflict, "changed-meanwhile");
        var drill = await agent.GetAsync($"teams/{team}/drills/{Pace}").OkAsync();
        Assert.Equal((1, 4.2, true), (drill.GetProperty("version").GetInt32(), drill.GetProperty("target").GetProperty("high").GetDouble(), drill.GetProperty("shipped").GetBoolean()));
        Assert.Equal(DrillCatalog.Shipped.Count, (await agent.GetAsync($"teams/{team}/drills").OkAsync()).GetProperty("items").GetArrayLength());
    }

    [Fact]
    public async Task WhatIsWrongIsToldByItsPlace()
    {
        var company = await Company.OfAsync(Server);
        var team = await company.AddTeamAsync();
        var (_, trainer) = await company.AddAsync("trainer", team);
        Assert.Equal(["sheet.settings.highestRate"], await trainer.PutAsync($"teams/{team}/drills/{Pace}", new { version = 0, sheet = Sheet(highestRate: 40) }).InvalidFieldsAsync());
    }

    [Fact]
    public async Task ARetiredDrillIsOffTheList()
    {
        var company = await Company.OfAsync(Server);
        var team = await company.AddTeamAsync();
        var (_, trainer) = await company.AddAsync("trainer", team);
        await trainer.DeleteAsync($"teams/{team}/drills/{Pace}?version=0").OkAsync();
        await trainer.GetAsync($"teams/{team}/drills/{Pace}").NotFoundAsync();
        await trainer.PostAsync("practice/attempts", new { kind = "drill", exerciseId = Pace, language = "en", teamId = team }).NotFoundAsync();
    }

    [Fact]
    public async Task AnotherTeamsDrillsDoNotExist()
    {
        var company = await Company.OfAsync(Server);
        var team = await company.AddTeamAsync();
        var (_, stranger) = await company.AddAsync("trainer", await company.AddTeamAsync());
        await stranger.GetAsync($"teams/{team}/drills").NotFoundAsync();
        await stranger.PutAsync($"teams/{team}/drills/{Pace}", new { version = 0, sheet = Sheet(highestRate: 4.2) }).NotFoundAsync();
    }

    private static object Sheet(double highestRate) => new
    {
        skill = "pace", seconds = 60, settings = new { lowestRate = 3, highestRate, leastSentenceSeconds = 1.2, least = 4, share = 0.75 },
        words = new { en = new { title = "Our pace", task = "Say it.", tip = "", lines = new[] { "One line." }, customer = Array.Empty<string>() } },
    };
}
