using System.Net;

namespace CallCoach.Server.Tests;

public sealed class TeamRulesTests(TestServer server) : ServerTest(server)
{
    private static readonly object Quieter = new { rules = new Dictionary<string, object> { ["slow-down"] = new { on = false } } };

    [Fact]
    public async Task ASupervisorChangesTheRulesAndTheirVersionGrows()
    {
        var company = await Company.OfAsync(Server);
        var team = await company.AddTeamAsync();
        var (_, supervisor) = await company.AddAsync("supervisor", team);
        var shipped = await supervisor.GetAsync($"teams/{team}/rules").OkAsync();
        Assert.Equal(0, shipped.GetProperty("version").GetInt32());
        Assert.NotEmpty(shipped.GetProperty("settings").GetProperty("rules").GetProperty("slow-down").EnumerateArray());
        var changed = await supervisor.PutAsync($"teams/{team}/rules", new { version = 0, overrides = Quieter }).OkAsync();
        Assert.Equal(1, changed.GetProperty("version").GetInt32());
        Assert.Equal("supervisor Li", changed.Text("editedBy"));
        Assert.NotEqual(shipped.Text("planVersion"), changed.Text("planVersion"));
        var back = await supervisor.PutAsync($"teams/{team}/rules", new { version = 1, overrides = new { } }).OkAsync();
        Assert.Equal(2, back.GetProperty("version").GetInt32());
        Assert.Empty(back.GetProperty("overrides").EnumerateObject());
    }

    [Fact]
    public async Task TheSecondOfTwoEditorsIsTold()
    {
        var company = await Company.OfAsync(Server);
        var team = await company.AddTeamAsync();
        await company.Administrator.PutAsync($"teams/{team}/rules", new { version = 0, overrides = Quieter }).OkAsync();
        await company.Administrator.PutAsync($"teams/{team}/rules", new { version = 0, overrides = new { } }).RefusedAsync(HttpStatusCode.Conflict, "changed-meanwhile");
        var kept = await company.Administrator.GetAsync($"teams/{team}/rules").OkAsync();
        Assert.False(kept.GetProperty("overrides").GetProperty("rules").GetProperty("slow-down").GetProperty("on").GetBoolean());
    }

    [Fact]
    public async Task RulesThatCannotBeUsedAreRefusedWithTheirPlaces()
    {
        var company = await Company.OfAsync(Server);
        var team = await company.AddTeamAsync();
        var overrides = new { rules = new Dictionary<string, object> { ["slow-down"] = new { on = "yes" } }, tempo = 1 };
        Assert.Equal(["overrides.rules.slow-down.on", "overrides.tempo"],
            (await company.Administrator.PutAsync($"teams/{team}/rules", new { version = 0, overrides }).InvalidFieldsAsync()).Order());
    }

    [Theory, InlineData("agent"), InlineData("trainer")]
    public async Task OthersInTheTeamReadThemOnly(string role)
    {
        var company = await Company.OfAsync(Server);
        var team = await company.AddTeamAsync();
        var (_, browser) = await company.AddAsync(role, team);
        await browser.GetAsync($"teams/{team}/rules").OkAsync();
        await browser.PutAsync($"teams/{team}/rules", new { version = 0, overrides = Quieter }).RefusedAsync(HttpStatusCode.Forbidden, "forbidden");
    }
}
