using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using CallCoach.Storage;

namespace CallCoach.Server.Tests;

/// <summary>A review from its draft to its end, as three people in three browsers.</summary>
public sealed class ReviewFlowTests(TestServer server) : ServerTest(server)
{
    private sealed record People(Company Company, Guid Team, Guid Call, Browser Supervisor, Browser Agent, Browser Stranger);

    private async Task<People> CallAsync()
    {
        var company = await Company.OfAsync(Server);
        var team = await company.AddTeamAsync();
        var (_, supervisor) = await company.AddAsync("supervisor", team);
        var (agentId, agent) = await company.AddAsync("agent", team);
        var (_, stranger) = await company.AddAsync("supervisor", await company.AddTeamAsync());
        return new People(company, team, await company.AddCallAsync(team, agentId, ScoredCalls.Fill), supervisor, agent, stranger);
    }

    private static int Version(JsonElement review) => review.GetProperty("version").GetInt32();

    private static JsonElement Line(JsonElement review, string criterion) =>
        review.GetProperty("lines").EnumerateArray().Single(line => line.Text("criterion") == criterion);

    private static object Draft(int version, params object[] lines) => new { version, summary = "Good pace. Mind the pauses.", lines };

    private static async Task<JsonElement> PublishedAsync(People people, params object[] lines)
    {
        var draft = await people.Supervisor.PostAsync($"calls/{people.Call}/review", new { }).OkAsync();
        var written = await people.Supervisor.PutAsync($"calls/{people.Call}/review", Draft(Version(draft), lines)).OkAsync();
        return await people.Supervisor.PostAsync($"calls/{people.Call}/review/publish", new { version = Version(written) }).OkAsync();
    }

    [Fact]
    public async Task TheMachinesValueStaysBesideAPersons()
    {
        var people = await CallAsync();
        var draft = await people.Supervisor.PostAsync($"calls/{people.Call}/review", new { }).OkAsync();
        Assert.Equal(("draft", ScoredCalls.Total), (draft.Text("state"), draft.GetProperty("total").GetInt32()));
        Assert.Equal(["pace", "volume", "pauses", "endings", "variety", "listening", "patience"], draft.GetProperty("lines").Texts("criterion"));
        var machine = Line(draft, "volume").GetProperty("machine");
        Assert.True(machine.TryGetProperty("value", out _) && machine.TryGetProperty("low", out _) && machine.TryGetProperty("moments", out _));

        var points = machine.GetProperty("points").GetDouble();
        var written = await people.Supervisor.PutAsync($"calls/{people.Call}/review",
            Draft(Version(draft), new { criterion = "volume", points = points > 5 ? 0 : 10, reason = "The headset was too far away" })).OkAsync();
        var volume = Line(written, "volume");
        Assert.Equal((points, "supervisor Li"), (volume.GetProperty("machine").GetProperty("points").GetDouble(), volume.Text("editedBy")));
        Assert.NotEqual(ScoredCalls.Total, written.GetProperty("total").GetInt32());
        Assert.Equal(ScoredCalls.Total, written.GetProperty("machineTotal").GetInt32());
        var audit = (await people.Supervisor.GetAsync($"audit?call={people.Call}&action=score-overridden").OkAsync()).GetProperty("items")[0];
        Assert.StartsWith("volume: ", audit.Text("detail"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task FromDraftOverDisputeToTheEndEachStepHasItsPersonAndTime()
    {
        var people = await CallAsync();
        var review = $"calls/{people.Call}/review";
        var published = await PublishedAsync(people);
        var disputed = await people.Agent.PostAsync($"{review}/dispute", new { version = Version(published), criterion = "pace", why = "The customer asked me to hurry" }).OkAsync();
        Assert.Equal("disputed", (await people.Supervisor.GetAsync($"calls/{people.Call}").OkAsync()).Text("review"));
        var resolved = await people.Supervisor.PostAsync($"{review}/resolve", new
        {
            version = Version(disputed), note = "Agreed", lines = new[] { new { criterion = "pace", points = 20, reason = "Asked to hurry" } },
        }).OkAsync();

        Assert.Equal(["draft", "published", "disputed", "resolved"], resolved.GetProperty("steps").Texts("state"));
        Assert.Equal(["supervisor Li", "supervisor Li", "agent Li", "supervisor Li"], resolved.GetProperty("steps").EnumerateArray().Select(step => step.GetProperty("by").Text("name")));
        Assert.Equal("pace", resolved.GetProperty("steps")[2].Text("criterion"));
        Assert.Equal(20, Line(resolved, "pace").GetProperty("points").GetDouble());
        var row = (await people.Agent.GetAsync("calls").OkAsync()).GetProperty("items")[0];
        Assert.Equal(("resolved", resolved.GetProperty("total").GetInt32()), (row.Text("review"), row.GetProperty("reviewedScore").GetInt32()));
        await people.Supervisor.PutAsync(review, Draft(Version(resolved))).RefusedAsync(HttpStatusCode.Conflict, "wrong-state");
    }

    [Fact]
    public async Task AnAgentWhoAgreesEndsIt()
    {
        var people = await CallAsync();
        var published = await PublishedAsync(people);
        var over = await people.Agent.PostAsync($"calls/{people.Call}/review/acknowledge", new { version = Version(published), note = "Thank you" }).OkAsync();
        Assert.Equal("acknowledged", over.Text("state"));
        await people.Agent.PostAsync($"calls/{people.Call}/review/dispute", new { version = Version(over), criterion = "pace", why = "No" }).RefusedAsync(HttpStatusCode.Conflict, "wrong-state");
    }

    [Fact]
    public async Task TheAgentSeesNoDraftAndAStrangerNothingAtAll()
    {
        var people = await CallAsync();
        var review = $"calls/{people.Call}/review";
        await people.Supervisor.GetAsync(review).StatusAsync(HttpStatusCode.NoContent);
        await people.Stranger.GetAsync(review).NotFoundAsync();
        await people.Supervisor.PostAsync(review, new { }).OkAsync();
        await people.Agent.GetAsync(review).StatusAsync(HttpStatusCode.NoContent);   // as if there were none
        await people.Agent.PostAsync($"{review}/dispute", new { version = 1, criterion = "pace", why = "No" }).NotFoundAsync();
        Assert.Equal(JsonValueKind.Null, (await people.Agent.GetAsync($"calls/{people.Call}").OkAsync()).GetProperty("review").ValueKind);
        await people.Supervisor.PostAsync($"{review}/publish", new { version = 1 }).OkAsync();
        await people.Agent.GetAsync(review).OkAsync();
        await people.Agent.PutAsync(review, Draft(2)).RefusedAsync(HttpStatusCode.Forbidden, "forbidden");
        await people.Supervisor.PostAsync($"{review}/acknowledge", new { version = 2 }).RefusedAsync(HttpStatusCode.Forbidden, "not-your-call");

        await people.Stranger.GetAsync(review).NotFoundAsync();
        await people.Stranger.PostAsync(review, new { }).NotFoundAsync();
        await people.Stranger.PutAsync(review, Draft(2)).NotFoundAsync();
        foreach (var (step, body) in new (string, object)[]
        {
            ("publish", new { version = 2 }), ("acknowledge", new { version = 2 }),
            ("dispute", new { version = 2, criterion = "pace", why = "x" }), ("resolve", new { version = 2, note = "x" }),
        })
            await people.Stranger.PostAsync($"{review}/{step}", body).NotFoundAsync();
        await people.Stranger.GetAsync($"calls/{people.Call}/comments").NotFoundAsync();
        await people.Stranger.PostAsync($"calls/{people.Call}/comments", new { text = "x" }).NotFoundAsync();
        await people.Stranger.PostAsync($"calls/{people.Call}/clips", new { from = 0, to = 1, title = "x" }).NotFoundAsync();
        await people.Stranger.GetAsync($"teams/{people.Team}/clips").NotFoundAsync();
        await people.Stranger.GetAsync($"teams/{people.Team}/queue?view=unreviewed").NotFoundAsync();
        await people.Stranger.GetAsync($"teams/{people.Team}/calibrations").NotFoundAsync();
    }

    [Fact]
    public async Task TheSecondOfTwoReviewersIsToldAndNothingIsOverwritten()
    {
        var people = await CallAsync();
        var review = $"calls/{people.Call}/review";
        await people.Supervisor.PostAsync(review, new { }).OkAsync();
        await people.Company.Administrator.PostAsync(review, new { }).RefusedAsync(HttpStatusCode.Conflict, "review-exists");
        await people.Company.Administrator.PutAsync(review, Draft(1, new { criterion = "pace", points = 3, reason = "Too fast" })).OkAsync();
        await people.Supervisor.PutAsync(review, Draft(1)).RefusedAsync(HttpStatusCode.Conflict, "changed-meanwhile");
        await people.Supervisor.PostAsync($"{review}/publish", new { version = 1 }).RefusedAsync(HttpStatusCode.Conflict, "changed-meanwhile");
        Assert.Equal(3, Line(await people.Supervisor.GetAsync(review).OkAsync(), "pace").GetProperty("points").GetDouble());
    }

    [Fact]
    public async Task WhatCannotBeWrittenIsRefusedWithItsPlace()
    {
        var people = await CallAsync();
        await people.Supervisor.PostAsync($"calls/{people.Call}/review", new { }).OkAsync();
        var body = Draft(1, new { criterion = "tempo", points = 1 }, new { criterion = "pace", points = 21, reason = "x" }, new { criterion = "volume", points = 1 },
            new { criterion = "pace", points = 1, reason = "x" });
        Assert.Equal(["lines[0].criterion", "lines[1].points", "lines[2].reason", "lines[3].criterion"],
            (await people.Supervisor.PutAsync($"calls/{people.Call}/review", body).InvalidFieldsAsync()).Order());
    }

    [Fact]
    public async Task APersonsJudgementOfAManualCriterionMayFailTheCall()
    {
        var people = await CallAsync();
        await TeamCardTests.PublishedAsync(people.Supervisor, people.Team);
        await using (var db = Server.OpenDatabase())
        {
            var call = (await db.Calls.FindAsync([people.Call], TestContext.Current.CancellationToken))!;
            var kept = (await db.CallDetails.FindAsync([people.Call], TestContext.Current.CancellationToken))!;
            var report = JsonNode.Parse(kept.Report)!;
            report["score"]!["cardVersion"] = ScoreCards.VersionName(people.Team, 1);
            report["score"]!["criteria"] = JsonNode.Parse("""[{"id":"pace","points":30,"of":40},{"id":"loud","points":10,"of":10},{"id":"honest","points":null,"of":50}]""");
            kept.Report = report.ToJsonString();
            call.Numbers.Score = 80;
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }
        var draft = await people.Supervisor.PostAsync($"calls/{people.Call}/review", new { }).OkAsync();
        var passed = await people.Supervisor.PutAsync($"calls/{people.Call}/review", Draft(1, new { criterion = "honest", points = 50 })).OkAsync();
        Assert.Equal((80, 90), (draft.GetProperty("total").GetInt32(), passed.GetProperty("total").GetInt32()));
        var failed = await people.Supervisor.PutAsync($"calls/{people.Call}/review", Draft(2, new { criterion = "honest", points = 20 })).OkAsync();
        Assert.Equal(0, failed.GetProperty("total").GetInt32());
    }

    [Fact]
    public async Task ADeletedCallTakesItsReviewCommentsAndClipsWithIt()
    {
        var people = await CallAsync();
        await PublishedAsync(people);
        await people.Agent.PostAsync($"calls/{people.Call}/comments", new { text = "Here I was too fast", at = 3.5 }).OkAsync();
        await people.Supervisor.PostAsync($"calls/{people.Call}/clips", new { from = 1, to = 3, title = "A good question" }).OkAsync();
        await people.Supervisor.DeleteAsync($"calls/{people.Call}").OkAsync();
        await people.Supervisor.GetAsync($"calls/{people.Call}/review").NotFoundAsync();
        Assert.Empty((await people.Supervisor.GetAsync($"teams/{people.Team}/clips").OkAsync()).GetProperty("items").EnumerateArray());
        await using var db = Server.OpenDatabase();
        Assert.DoesNotContain(db.CallComments, comment => comment.CallId == people.Call);
        Assert.DoesNotContain(db.ReviewSteps, step => step.CallId == people.Call);
    }
}
