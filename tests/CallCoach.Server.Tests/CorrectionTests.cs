using System.Net;
using System.Text.Json;
using CallCoach.Storage;

namespace CallCoach.Server.Tests;

public sealed class CorrectionTests(TestServer server) : ServerTest(server)
{
    private sealed record Scene(Company Company, Guid Team, Browser Supervisor, Guid AgentId, Browser Agent)
    {
        public string Path => $"teams/{Team}/correction";

        public Task<HttpResponseMessage> SwitchAsync(int version, bool on) => Supervisor.PutAsync(Path, new { version, on });
    }

    // Supervisors give so many points more than the machine, one more or less.
    private async Task<Scene> TeamAsync(int reviews, int more, ReviewState state = ReviewState.Published)
    {
        var company = await Company.OfAsync(Server);
        var team = await company.AddTeamAsync();
        var (_, supervisor) = await company.AddAsync("supervisor", team);
        var (agentId, agent) = await company.AddAsync("agent", team);
        for (var i = 0; i < reviews; i++)
            await AddReviewedAsync(company, team, agentId, more + i % 3 - 1, state);
        return new Scene(company, team, supervisor, agentId, agent);
    }

    private async Task AddReviewedAsync(Company company, Guid team, Guid agent, int more, ReviewState state)
    {
        var id = await company.AddCallAsync(team, agent, call =>
        {
            ScoredCalls.Fill(call);
            call.ReviewState = state;
        });
        await using var db = Server.OpenDatabase();
        var report = db.CallDetails.Single(detail => detail.CallId == id).Report;
        var score = JsonDocument.Parse(report).RootElement.GetProperty("score");
        var review = new Review
        {
            CallId = id, CardVersion = score.Text("cardVersion"), MachineTotal = ScoredCalls.Total, Total = ScoredCalls.Total + more, State = state,
        };
        foreach (var criterion in score.GetProperty("criteria").EnumerateArray())
            review.Lines.Add(new ReviewLine { CallId = id, Criterion = criterion.Text("id"), Machine = criterion.GetRawText() });
        db.Reviews.Add(review);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task WhatReviewsTeachIsShownBesideTheScoreOnceItIsSwitchedOn()
    {
        var scene = await TeamAsync(reviews: 60, more: -10);
        var call = await scene.Company.AddCallAsync(scene.Team, scene.AgentId, ScoredCalls.Fill);
        await scene.Supervisor.GetAsync($"calls/{call}/correction").StatusAsync(HttpStatusCode.NoContent);
        var state = await scene.Supervisor.GetAsync(scene.Path).OkAsync();
        Assert.Equal((60, JsonValueKind.Null), (state.GetProperty("reviews").GetInt32(), state.GetProperty("active").ValueKind));
        var heldOut = state.GetProperty("learned").GetProperty("heldOut");
        Assert.True(heldOut.GetProperty("isBetter").GetBoolean());
        Assert.Equal(10, heldOut.GetProperty("plainError").GetDouble(), tolerance: 0.1);
        Assert.Equal(0.67, heldOut.GetProperty("correctedError").GetDouble(), tolerance: 0.1);

        var on = await scene.SwitchAsync(0, on: true).OkAsync();
        Assert.Equal(-10, on.GetProperty("active").GetProperty("intercept").GetDouble(), tolerance: 0.1);
        var shown = await scene.Supervisor.GetAsync($"calls/{call}/correction").OkAsync();
        Assert.Equal((ScoredCalls.Total, ScoredCalls.Total - 10.0), (shown.GetProperty("machine").GetInt32(), shown.GetProperty("corrected").GetDouble()));
        Assert.InRange(shown.GetProperty("corrected").GetDouble(), shown.GetProperty("low").GetDouble(), shown.GetProperty("high").GetDouble());
        Assert.Equal(ScoredCalls.Total, (await scene.Supervisor.GetAsync($"calls/{call}").OkAsync()).GetProperty("score").GetInt32());   // the machine's stands

        await scene.SwitchAsync(0, on: false).RefusedAsync(HttpStatusCode.Conflict, "changed-meanwhile");
        Assert.Equal(JsonValueKind.Null, (await scene.SwitchAsync(1, on: false).OkAsync()).GetProperty("active").ValueKind);
        await scene.Supervisor.GetAsync($"calls/{call}/correction").StatusAsync(HttpStatusCode.NoContent);
    }

    [Theory]
    [InlineData(49, -10, ReviewState.Acknowledged, "too-few-reviews")]
    [InlineData(51, -10, ReviewState.Draft, "too-few-reviews")]
    [InlineData(51, -10, ReviewState.Disputed, "too-few-reviews")]
    [InlineData(51, 0, ReviewState.Resolved, "no-gain")]
    public async Task WhatIsNotProvedIsNotSwitchedOn(int reviews, int more, ReviewState state, string code)
    {
        var scene = await TeamAsync(reviews, more, state);
        await scene.SwitchAsync(0, on: true).RefusedAsync(HttpStatusCode.Conflict, code);
    }

    [Fact]
    public async Task ItIsForThoseWhoLookAfterTheTeam()
    {
        var scene = await TeamAsync(reviews: 50, more: 5);
        await scene.SwitchAsync(0, on: true).OkAsync();
        var call = await scene.Company.AddCallAsync(scene.Team, scene.AgentId, ScoredCalls.Fill);
        var (_, trainer) = await scene.Company.AddAsync("trainer", scene.Team);
        var (_, stranger) = await scene.Company.AddAsync("supervisor", await scene.Company.AddTeamAsync());

        await scene.Agent.GetAsync(scene.Path).RefusedAsync(HttpStatusCode.Forbidden, "forbidden");
        await scene.Agent.GetAsync($"calls/{call}/correction").StatusAsync(HttpStatusCode.NoContent);
        await trainer.GetAsync($"calls/{call}/correction").OkAsync();
        await trainer.PutAsync(scene.Path, new { version = 1, on = false }).RefusedAsync(HttpStatusCode.Forbidden, "forbidden");
        await stranger.GetAsync(scene.Path).NotFoundAsync();
        await stranger.PutAsync(scene.Path, new { version = 1, on = false }).NotFoundAsync();
        await stranger.GetAsync($"calls/{call}/correction").NotFoundAsync();
    }

    [Fact]
    public async Task AScoreOfAnotherCardIsNotCorrected()
    {
        var scene = await TeamAsync(reviews: 50, more: 5);
        await scene.SwitchAsync(0, on: true).OkAsync();
        var call = await scene.Company.AddCallAsync(scene.Team, scene.AgentId, call =>
        {
            ScoredCalls.Fill(call);
            call.Detail!.Report = call.Detail.Report.Replace("\"cardVersion\":\"default-1\"", "\"cardVersion\":\"another-card-1\"", StringComparison.Ordinal);
        });
        await scene.Supervisor.GetAsync($"calls/{call}/correction").StatusAsync(HttpStatusCode.NoContent);
    }
}
