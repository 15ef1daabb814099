using System.Net;
using System.Text.Json;
using CallCoach.Storage;

namespace CallCoach.Server.Tests;

/// <summary>Calls of private training are their agent's alone: by page, list, board, sound, hub and search.</summary>
public sealed class PrivateTrainingTests(KestrelServer server) : IClassFixture<KestrelServer>, IDisposable
{
    public void Dispose() => Assert.Empty(server.Errors.Drain());

    [Fact]
    public async Task NobodyButTheAgentSeesOrHearsIt()
    {
        var company = await Company.OfAsync(server);
        var team = await company.AddTeamAsync();
        var (agentId, agent) = await company.AddAsync("agent", team);
        var (_, supervisor) = await company.AddAsync("supervisor", team);
        var file = $"{Guid.NewGuid():N}.wav";
        await File.WriteAllBytesAsync(Path.Combine(server.Data.Recordings, file), TestRecording.Wav(TestRecording.TwoVoices()), TestContext.Current.CancellationToken);
        var call = await company.AddCallAsync(team, agentId, kept =>
        {
            ScoredCalls.Fill(kept);
            (kept.IsPrivate, kept.RecordingFile) = (true, file);
        });

        Assert.True((await agent.GetAsync($"calls/{call}").OkAsync()).GetProperty("private").GetBoolean());
        await agent.GetAsync($"calls/{call}/audio").StatusAsync(HttpStatusCode.OK);
        await agent.PostAsync($"calls/{call}/clips", new { from = 0, to = 5, title = "Mine" }).RefusedAsync(HttpStatusCode.Conflict, "private-call");
        foreach (var other in new[] { supervisor, company.Administrator })
        {
            foreach (var address in new[] { "", "/audio", "/traces", "/transcript", "/transcript.txt", "/review", "/comments" })
                await other.GetAsync($"calls/{call}{address}").NotFoundAsync();
            await other.DeleteAsync($"calls/{call}").NotFoundAsync();
            await other.PostAsync($"calls/{call}/review", new { }).NotFoundAsync();
            Assert.Empty((await other.GetAsync($"calls?team={team}").OkAsync()).GetProperty("items").EnumerateArray());
            Assert.Equal(0, (await other.GetAsync($"teams/{team}/board").OkAsync()).GetProperty("total").GetProperty("calls").GetInt32());
            Assert.Empty((await other.GetAsync($"teams/{team}/queue?view=unreviewed").OkAsync()).GetProperty("items").EnumerateArray());
            Assert.DoesNotContain(call.ToString(), await TextAsync(other.GetAsync($"exports/calls.csv?team={team}")), StringComparison.Ordinal);
        }
        Assert.Contains(call.ToString(), await TextAsync(agent.GetAsync("exports/calls.csv")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ARunningCallReachesTheScreenOfItsAgentAndNoOther()
    {
        var studio = await Studio.OfAsync(server);
        await (await server.AdministratorAsync()).PutAsync($"teams/{studio.Team}/campaigns",
            new { version = 0, campaigns = new[] { new { name = "training", redact = false, script = (Guid?)null, @private = true } }, others = new { redact = false } }).OkAsync();
        await using var wall = await HubScreen.OpenAsync(server, await studio.AddAsync("supervisor"));
        await wall.ResultAsync("WatchTeam", studio.Team);
        await using var own = await HubScreen.OpenAsync(server, studio.Email);
        await own.ResultAsync("WatchOwnCalls");

        var (hidden, open) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        using var training = await studio.StartedAsync(hidden, ("campaign", "Training"));
        Assert.True((await own.HearAsync("CallStarted")).GetProperty("private").GetBoolean());
        await wall.RefusedAsync("not-found", "WatchCall", hidden);
        await wall.RefusedAsync("not-found", "WatchTranscript", hidden);
        using var other = await studio.StartedAsync(open);
        Assert.Equal(open, (await wall.HearAsync("CallStarted")).Id("callId"));   // of the first it heard nothing
        Assert.Equal([open], (await wall.ResultAsync("WatchTeam", studio.Team)).EnumerateArray().Select(call => call.Id("callId")));
        await training.SayAsync(new { type = "stop" });
        await other.SayAsync(new { type = "stop" });
        await own.HearAsync("CallEnded");
    }

    private static async Task<string> TextAsync(Task<HttpResponseMessage> sent) =>
        await (await sent).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
}
