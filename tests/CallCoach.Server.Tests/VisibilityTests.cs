using System.Net;

namespace CallCoach.Server.Tests;

public sealed class VisibilityTests(TestServer server) : ServerTest(server)
{
    [Theory]
    [InlineData("agent", false)]
    [InlineData("supervisor", true)]
    [InlineData("trainer", true)]
    public async Task InTheOwnTeamOnlyThoseWhoLookAfterItSeeAnothersCall(string role, bool sees)
    {
        var company = await Company.OfAsync(Server);
        var team = await company.AddTeamAsync();
        var (agent, _) = await company.AddAsync("agent", team);
        var call = await company.AddCallAsync(team, agent);
        var (_, browser) = await company.AddAsync(role, team);
        if (sees)
            Assert.Equal(call, (await browser.GetAsync($"calls/{call}").OkAsync()).Id());
        else
            await browser.GetAsync($"calls/{call}").NotFoundAsync();
        Assert.Equal(sees ? 1 : 0, (await browser.GetAsync("calls").OkAsync()).GetProperty("items").GetArrayLength());
    }

    [Theory, InlineData("agent"), InlineData("supervisor"), InlineData("trainer")]
    public async Task AnotherTeamsCallDoesNotExist(string role)
    {
        var company = await Company.OfAsync(Server);
        var team = await company.AddTeamAsync();
        var (agent, _) = await company.AddAsync("agent", team);
        var call = await company.AddCallAsync(team, agent, c => c.Cues.Add(Company.Cue("slow-down")));
        var (_, browser) = await company.AddAsync(role, await company.AddTeamAsync());
        await browser.GetAsync($"calls/{call}").NotFoundAsync();
        await browser.DeleteAsync($"calls/{call}").NotFoundAsync();
        await browser.PutAsync($"calls/{call}/cues/1/feedback", new { feedback = "helpful" }).NotFoundAsync();
        await browser.GetAsync($"teams/{team}/rules").NotFoundAsync();
        await browser.PutAsync($"teams/{team}/rules", new { version = 0, overrides = new { } }).NotFoundAsync();
        Assert.Empty((await browser.GetAsync($"calls?team={team}").OkAsync()).GetProperty("items").EnumerateArray());
        Assert.DoesNotContain(agent.ToString(), (await browser.GetAsync("users").OkAsync()).GetRawText(), StringComparison.Ordinal);
        Assert.DoesNotContain(team.ToString(), (await browser.GetAsync("teams").OkAsync()).GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnAgentSeesOwnCallsAndOnlyThose()
    {
        var company = await Company.OfAsync(Server);
        var team = await company.AddTeamAsync();
        var (agent, browser) = await company.AddAsync("agent", team);
        var (colleague, _) = await company.AddAsync("agent", team);
        var own = await company.AddCallAsync(team, agent);
        await company.AddCallAsync(team, colleague);
        var page = await browser.GetAsync("calls").OkAsync();
        Assert.Equal(own, Assert.Single(page.GetProperty("items").EnumerateArray()).Id());
    }

    [Fact]
    public async Task WhoMovesToAnotherTeamSeesItsCallsFromTheNextRequestOn()
    {
        var company = await Company.OfAsync(Server);
        var (from, to) = (await company.AddTeamAsync(), await company.AddTeamAsync());
        var (agent, _) = await company.AddAsync("agent", to);
        var call = await company.AddCallAsync(to, agent);
        var (id, supervisor) = await company.AddAsync("supervisor", from);
        await supervisor.GetAsync($"calls/{call}").NotFoundAsync();
        await company.Administrator.PatchAsync($"users/{id}", new { teamIds = new[] { to } }).OkAsync();
        await supervisor.GetAsync($"calls/{call}").OkAsync();
    }

    [Fact]
    public async Task LiveListsRunningCallsThatOneMayWatch()
    {
        var company = await Company.OfAsync(Server);
        var team = await company.AddTeamAsync();
        var (agent, own) = await company.AddAsync("agent", team);
        var (_, other) = await company.AddAsync("agent", team);
        var call = await company.AddCallAsync(team, agent, c => c.Status = CallCoach.Calls.CallStatus.Running);
        await company.AddCallAsync(team, agent);
        var running = Assert.Single((await own.GetAsync("calls/live").OkAsync()).GetProperty("items").EnumerateArray());
        Assert.Equal(call, running.Id("callId"));
        Assert.Equal("live", running.Text("kind"));
        Assert.True(running.GetProperty("bands").GetProperty("speakingRate").GetProperty("high").GetDouble() > 0);
        Assert.Empty((await other.GetAsync("calls/live").OkAsync()).GetProperty("items").EnumerateArray());
    }

    [Fact]
    public async Task OnlyTheAgentOfACallJudgesItsCues()
    {
        var company = await Company.OfAsync(Server);
        var team = await company.AddTeamAsync();
        var (agent, browser) = await company.AddAsync("agent", team);
        var call = await company.AddCallAsync(team, agent, c => c.Cues.Add(Company.Cue("slow-down")));
        await browser.PutAsync($"calls/{call}/cues/1/feedback", new { feedback = "helpful" }).OkAsync();
        Assert.Equal("helpful", (await browser.GetAsync($"calls/{call}").OkAsync()).GetProperty("cues")[0].Text("feedback"));
        await browser.PutAsync($"calls/{call}/cues/1/feedback", new { feedback = (string?)null }).OkAsync();
        Assert.Equal(System.Text.Json.JsonValueKind.Null, (await browser.GetAsync($"calls/{call}").OkAsync()).GetProperty("cues")[0].GetProperty("feedback").ValueKind);
        await browser.PutAsync($"calls/{call}/cues/2/feedback", new { feedback = "wrong" }).NotFoundAsync();
        await browser.PutAsync($"calls/{call}/cues/1/feedback", new { feedback = "nice" }).RefusedAsync(HttpStatusCode.BadRequest, "bad-request");
        await company.Administrator.PutAsync($"calls/{call}/cues/1/feedback", new { feedback = "wrong" }).RefusedAsync(HttpStatusCode.Forbidden, "not-your-call");
    }
}
