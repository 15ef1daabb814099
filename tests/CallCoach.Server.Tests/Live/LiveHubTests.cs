using System.Text.Json;

namespace CallCoach.Server.Tests;

/// <summary>What reaches a screen while a call runs, and whose screen.</summary>
public sealed class LiveHubTests(KestrelServer server) : IClassFixture<KestrelServer>, IDisposable
{
    private readonly Guid _callId = Guid.CreateVersion7();

    public void Dispose() => Assert.Empty(server.Errors.Drain());

    [Fact]
    public async Task AnAgentsScreenFollowsTheOwnCallFromItsStartToItsEnd()
    {
        var studio = await Studio.OfAsync(server);
        await using var screen = await HubScreen.OpenAsync(server, studio.Email);
        Assert.Empty((await screen.ResultAsync("WatchOwnCalls")).EnumerateArray());

        using var source = await studio.StartedAsync(_callId, ("customerReference", "C-1042"), ("language", "zh-CN"));
        var started = await screen.HearAsync("CallStarted");
        Assert.Equal((_callId, "agent Li", "C-1042", "replay"), (started.Id("callId"), started.GetProperty("agent").Text("name"), started.Text("customerReference"), started.Text("kind")));
        Assert.Equal(["agent", "customer"], started.GetProperty("roles").EnumerateArray().Select(role => role.GetString()!));
        Assert.True(started.GetProperty("bands").GetProperty("talkRatio").GetProperty("high").GetDouble() < 1);

        await source.SoundAsync(0, TestRecording.Interleaved(TestRecording.TwoVoices()), 4);
        var readings = await screen.HearAsync("Readings");
        Assert.Equal(_callId, readings.Id("callId"));
        Assert.Equal(JsonValueKind.Object, readings.GetProperty("conversation").ValueKind);
        Assert.Equal(JsonValueKind.Null, readings.GetProperty("customer").GetProperty("speakingRate").ValueKind);

        await source.SayAsync(new { type = "stop" });
        var ended = await screen.HearAsync("CallEnded");
        Assert.Equal((_callId, "ended", 9.0), (ended.Id("callId"), ended.Text("status"), ended.GetProperty("at").GetDouble()));
        Assert.Equal("ended", (await studio.Agent.GetAsync($"calls/{_callId}").OkAsync()).Text("status"));   // kept before it is told
    }

    [Fact]
    public async Task ReadingsComeFourTimesASecondAtMost()
    {
        var studio = await Studio.OfAsync(server);
        await using var screen = await HubScreen.OpenAsync(server, studio.Email);
        await screen.ResultAsync("WatchOwnCalls");
        using var source = await studio.StartedAsync(_callId, ("channels", 1));
        await source.SoundAsync(0, new byte[32_000], 2);   // two seconds at once: twenty readings at one moment of the clock
        await source.AcknowledgedAsync(16_000);
        server.Clock.Advance(TimeSpan.FromMilliseconds(250));
        await source.SoundAsync(16_000, new byte[32_000], 2);
        await source.AcknowledgedAsync(32_000);
        var (first, second) = (await screen.HearAsync("Readings"), await screen.HearAsync("Readings"));
        Assert.True(first.GetProperty("at").GetDouble() < 0.5);
        Assert.True(second.GetProperty("at").GetDouble() > 1.5);
        await source.SayAsync(new { type = "stop" });
        await screen.HearAsync("CallEnded");
        Assert.Equal(0, screen.Waiting("Readings"));
    }

    [Fact]
    public async Task ACueComesInBothLanguagesAndTheAgentJudgesIt()
    {
        var studio = await Studio.OfAsync(server);
        await using var screen = await HubScreen.OpenAsync(server, studio.Email);
        await screen.ResultAsync("WatchOwnCalls");
        using var source = await TalkAsync(studio);
        var cue = await screen.HearAsync("Cue");
        Assert.All(["zh-CN", "en"], language => Assert.All(["title", "fact", "action"], part => Assert.NotEmpty(cue.GetProperty("words").GetProperty(language).Text(part))));
        Assert.True(cue.GetProperty("evidence").GetProperty("to").GetDouble() <= cue.GetProperty("at").GetDouble() + 0.1);

        await screen.ResultAsync("GiveCueFeedback", _callId, 1, "helpful");
        await screen.RefusedAsync("not-found", "GiveCueFeedback", _callId, 99, "wrong");
        await source.SayAsync(new { type = "stop" });
        Assert.Equal((_callId, 1), ((await screen.HearAsync("CueCleared")).Id("callId"), cue.GetProperty("number").GetInt32()));
        await screen.HearAsync("CallEnded");
        Assert.Equal("helpful", (await studio.CallAsync(_callId)).GetProperty("cues")[0].Text("feedback"));
    }

    [Fact]
    public async Task WhoComesLateGetsTheCueThatIsOnTheScreen()
    {
        var studio = await Studio.OfAsync(server);
        await using var early = await HubScreen.OpenAsync(server, studio.Email);
        await early.ResultAsync("WatchOwnCalls");
        using var source = await TalkAsync(studio);
        var shown = await early.HearAsync("Cue");
        await using var late = await HubScreen.OpenAsync(server, TestServer.AdministratorEmail, TestServer.AdministratorPassword);
        Assert.Equal(_callId, (await late.ResultAsync("WatchCall", _callId)).Id("callId"));
        Assert.Equal(shown.GetRawText(), (await late.HearAsync("Cue")).GetRawText());
        await late.RefusedAsync("not-your-call", "GiveCueFeedback", _callId, 1, "wrong");
    }

    [Fact]
    public async Task EveryChangeOfStateIsTold()
    {
        var studio = await Studio.OfAsync(server);
        await using var screen = await HubScreen.OpenAsync(server, studio.Email);
        await screen.ResultAsync("WatchOwnCalls");
        using var source = await studio.StartedAsync(_callId);
        await source.SayAsync(new { type = "pause" });
        Assert.Equal("paused", (await screen.HearAsync("CallChanged")).Text("state"));
        await source.SayAsync(new { type = "resume", position = 8_000 });
        Assert.Equal("running", (await screen.HearAsync("CallChanged")).Text("state"));
        await studio.Agent.PostAsync($"calls/{_callId}/swap-roles", new { }).OkAsync();
        Assert.Equal("roles-swapped", (await screen.HearAsync("CallChanged")).Text("state"));
        source.Break();
        Assert.Equal("source-lost", (await screen.HearAsync("CallChanged")).Text("state"));
        server.Clock.Advance(TimeSpan.FromSeconds(61));
        Assert.Equal("cut-off", (await screen.HearAsync("CallEnded")).Text("status"));
    }

    [Fact]
    public async Task ATeamIsWatchedByWhoLooksAfterItAndByNobodyElse()
    {
        var studio = await Studio.OfAsync(server);
        await using var supervisor = await HubScreen.OpenAsync(server, await studio.AddAsync("supervisor"));
        await using var colleague = await HubScreen.OpenAsync(server, await studio.AddAsync("agent"));
        await using var stranger = await HubScreen.OpenAsync(server, await (await Studio.OfAsync(server)).AddAsync("supervisor"));
        Assert.Empty((await supervisor.ResultAsync("WatchTeam", studio.Team)).EnumerateArray());
        await colleague.RefusedAsync("not-found", "WatchTeam", studio.Team);
        await stranger.RefusedAsync("not-found", "WatchTeam", studio.Team);

        using var source = await studio.StartedAsync(_callId);
        Assert.Equal(_callId, (await supervisor.HearAsync("CallStarted")).Id("callId"));
        foreach (var other in new[] { colleague, stranger })
        {
            await other.RefusedAsync("not-found", "WatchCall", _callId);
            await other.RefusedAsync("not-found", "GiveCueFeedback", _callId, 1, "wrong");
            Assert.Empty((await other.ResultAsync("WatchOwnCalls")).EnumerateArray());
            Assert.Equal(0, other.Waiting("CallStarted"));
        }
    }

    [Fact]
    public async Task WhoHasLeftTheTeamWatchesNoMore()
    {
        var studio = await Studio.OfAsync(server);
        var email = await studio.AddAsync("supervisor");
        await using var screen = await HubScreen.OpenAsync(server, email);
        await screen.ResultAsync("WatchTeam", studio.Team);
        await studio.RemoveFromTeamAsync(email);
        await screen.RefusedAsync("not-found", "WatchTeam", studio.Team);
    }

    // A minute and a half without a break: the cue for it is on the screen then.
    // A monotone: its cue comes at 40 s and would go by itself at 65 s, so at the end of the talk it stands on the screen, however fast the sound is analysed.
    private async Task<IngestSource> TalkAsync(Studio studio)
    {
        var source = await studio.StartedAsync(_callId, ("channels", 1), ("language", "en"));
        await source.SoundAsync(0, TestRecording.Interleaved(Voice.Utter(syllables: 52 * 4)), frameBytes: 2);
        return source;
    }
}
