using System.Net;
using System.Text.Json;
using CallCoach.Server.Cards;
using CallCoach.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace CallCoach.Server.Tests;

public sealed class RescoringTests(TestServer server) : ServerTest(server)
{
    private readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;

    private RescoringWorker Worker => Server.Services.GetRequiredService<RescoringWorker>();

    private async Task<(Guid Team, Browser Supervisor, Guid SupervisorId)> TeamWithCallsAsync(int calls)
    {
        var company = await Company.OfAsync(Server);
        var team = await company.AddTeamAsync();
        var (id, supervisor) = await company.AddAsync("supervisor", team);
        var (agent, _) = await company.AddAsync("agent", team);
        var start = Server.Clock.GetUtcNow().UtcDateTime.AddDays(-2);
        for (var i = 0; i < calls; i++)
            await company.AddCallAsync(team, agent, ScoredCalls.Fill, startedAt: start.AddMinutes(i / 3));
        await TeamCardTests.PublishedAsync(supervisor, team);
        return (team, supervisor, id);
    }

    private static async Task<JsonElement> JobAsync(Browser supervisor, Guid team) =>
        (await supervisor.GetAsync($"teams/{team}/rescorings").OkAsync()).GetProperty("items")[0];

    [Fact]
    public async Task OldCallsGetTheNewCardsScoreOnlyWhenSomebodyAsks()
    {
        var (team, supervisor, _) = await TeamWithCallsAsync(3);
        var before = (await supervisor.GetAsync($"calls?team={team}").OkAsync()).GetProperty("items");
        Assert.All(before.EnumerateArray(), call => Assert.Equal(ScoredCalls.Total, call.GetProperty("score").GetInt32()));

        var job = await supervisor.PostAsync($"teams/{team}/rescorings", new { }).OkAsync();
        Assert.Equal(3, job.GetProperty("total").GetInt32());
        await Worker.WhenEndedAsync(job.Id(), _cancellation);

        var done = await JobAsync(supervisor, team);
        Assert.Equal(("done", 3, 3, 0), (done.Text("state"), done.GetProperty("done").GetInt32(), done.GetProperty("changed").GetInt32(), done.GetProperty("skipped").GetInt32()));
        Assert.Equal("supervisor Li", done.Text("startedBy"));
        var page = await supervisor.GetAsync($"calls/{before[0].Id()}").OkAsync();
        var score = page.GetProperty("report").GetProperty("score");
        Assert.Equal(done.Text("cardVersion"), score.Text("cardVersion"));
        Assert.Equal(score.GetProperty("total").GetInt32(), page.GetProperty("score").GetInt32());
        Assert.NotEqual(ScoredCalls.Total, page.GetProperty("score").GetInt32());
        Assert.Equal("not-reviewed", score.GetProperty("criteria")[2].Text("notApplicable"));
        Assert.Equal("Loud", page.GetProperty("card").GetProperty("sections")[0].GetProperty("criteria")[1].GetProperty("name").Text("en"));
    }

    [Fact]
    public async Task AJobThatWasCutOffGoesOnWhereItStood()
    {
        var (team, supervisor, supervisorId) = await TeamWithCallsAsync(7);
        await using (var db = Server.OpenDatabase())
        {
            var calls = await db.Calls.Where(call => call.TeamId == team).OrderByDescending(call => call.StartedAt).ThenByDescending(call => call.Id).ToListAsync(_cancellation);
            // The server was killed after the third call, in the middle of three that began in one instant.
            db.Rescorings.Add(new Rescoring
            {
                TeamId = team, CardNumber = 1, To = Server.Clock.GetUtcNow().UtcDateTime, StartedBy = supervisorId, StartedAt = Server.Clock.GetUtcNow().UtcDateTime,
                State = RescoringState.Running, Total = 7, Done = 3, Changed = 3, ReachedAt = calls[2].StartedAt, ReachedId = calls[2].Id,
            });
            await db.SaveChangesAsync(_cancellation);
        }
        using var next = new RescoringWorker(Server.Services.GetRequiredService<IDbContextFactory<CallDb>>(), Server.Clock, NullLogger<RescoringWorker>.Instance);
        await next.StartAsync(_cancellation);
        await next.WhenEndedAsync((await JobAsync(supervisor, team)).Id(), _cancellation);
        await next.StopAsync(_cancellation);

        var done = await JobAsync(supervisor, team);
        Assert.Equal(("done", 7, 7), (done.Text("state"), done.GetProperty("done").GetInt32(), done.GetProperty("changed").GetInt32()));
        await using var after = Server.OpenDatabase();
        Assert.Equal(4, await after.Calls.CountAsync(call => call.TeamId == team && call.Numbers.Score != ScoredCalls.Total, _cancellation));
    }

    [Fact]
    public async Task ADatabaseThatIsGoneForAWhileEndsNoWorker()
    {
        var (team, supervisor, supervisorId) = await TeamWithCallsAsync(1);
        var job = new Rescoring { TeamId = team, CardNumber = 1, To = Server.Clock.GetUtcNow().UtcDateTime, StartedBy = supervisorId, StartedAt = Server.Clock.GetUtcNow().UtcDateTime, Total = 1 };
        var databases = new LosableDatabases(Server.Services.GetRequiredService<IDbContextFactory<CallDb>>());
        using var worker = new RescoringWorker(databases, Server.Clock, NullLogger<RescoringWorker>.Instance);
        await worker.StartAsync(_cancellation);
        await using (var db = Server.OpenDatabase())
        {
            db.Rescorings.Add(job);
            await db.SaveChangesAsync(_cancellation);
        }

        databases.AreLost = true;
        worker.Add(job.Id);
        await Task.WhenAny(worker.WhenEndedAsync(job.Id, _cancellation), worker.ExecuteTask!);
        Assert.False(worker.ExecuteTask!.IsCompleted);
        Assert.Equal("waiting", (await JobAsync(supervisor, team)).Text("state"));

        databases.AreLost = false;
        worker.Add(job.Id);
        await worker.WhenEndedAsync(job.Id, _cancellation);
        Assert.Equal("done", (await JobAsync(supervisor, team)).Text("state"));
        await worker.StopAsync(_cancellation);
    }

    [Fact]
    public async Task ATeamHasOneJobAtATimeAndMayStopIt()
    {
        var (team, supervisor, supervisorId) = await TeamWithCallsAsync(1);
        await using (var db = Server.OpenDatabase())
        {
            db.Rescorings.Add(new Rescoring { TeamId = team, CardNumber = 1, To = Server.Clock.GetUtcNow().UtcDateTime, StartedBy = supervisorId, StartedAt = Server.Clock.GetUtcNow().UtcDateTime });
            await db.SaveChangesAsync(_cancellation);
        }
        var job = await JobAsync(supervisor, team);
        await supervisor.PostAsync($"teams/{team}/rescorings", new { }).RefusedAsync(HttpStatusCode.Conflict, "rescoring-running");
        Assert.Equal("cancelled", (await supervisor.DeleteAsync($"teams/{team}/rescorings/{job.Id()}").OkAsync()).Text("state"));
        await supervisor.DeleteAsync($"teams/{team}/rescorings/{job.Id()}").RefusedAsync(HttpStatusCode.Conflict, "rescoring-ended");
        await supervisor.DeleteAsync($"teams/{team}/rescorings/{Guid.NewGuid()}").NotFoundAsync();
        var second = await supervisor.PostAsync($"teams/{team}/rescorings", new { from = Server.Clock.GetUtcNow() }).OkAsync();
        Assert.Equal(0, second.GetProperty("total").GetInt32());
        await Worker.WhenEndedAsync(second.Id(), _cancellation);
    }
}
