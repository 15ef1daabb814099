using System.Net;
using CallCoach.Calls;
using CallCoach.Storage;

namespace CallCoach.Server.Tests;

public sealed class CallPageTests(TestServer server) : ServerTest(server)
{
    [Fact]
    public async Task ACallComesWithEverythingThatItsPageShows()
    {
        var company = await Company.OfAsync(Server);
        var team = await company.AddTeamAsync();
        var (agent, browser) = await company.AddAsync("agent", team);
        await company.AddCallAsync(team, agent, call =>
        {
            call.Language = "zh-CN";
            call.Numbers.SpeechSeconds = 300;
            call.Numbers.SpeakingRate = 4.4;
        }, startedAt: Server.Clock.GetUtcNow().UtcDateTime.AddDays(-2));
        var id = await company.AddCallAsync(team, agent, call =>
        {
            call.Language = "zh-CN";
            call.Detail = new CallDetail { CallId = call.Id, Report = """{"durationSeconds":61.5}""", Traces = [], PlanVersion = "default-1" };
            call.Gaps.Add(new CallGap { From = 3, To = 4.5, Cause = "lost" });
            call.Cues.Add(Company.Cue("slow-down"));
            call.Cues.Add(Company.Cue("pause", number: 0, shown: false));
        });

        var page = await browser.GetAsync($"calls/{id}").OkAsync();
        Assert.Equal(["agent", "customer"], page.GetProperty("roles").EnumerateArray().Select(role => role.GetString()!));
        Assert.Equal(61.5, page.GetProperty("report").GetProperty("durationSeconds").GetDouble());
        Assert.Equal("lost", page.GetProperty("gaps")[0].Text("cause"));
        var cue = Assert.Single(page.GetProperty("cues").EnumerateArray());
        Assert.Equal("Slow down", cue.GetProperty("words").GetProperty("en").Text("title"));
        Assert.Equal(6.5, cue.GetProperty("evidence").GetProperty("from").GetDouble());
        Assert.Equal(4.4, page.GetProperty("usual").GetProperty("speakingRate").GetDouble());
        Assert.True(page.GetProperty("bands").GetProperty("talkRatio").GetProperty("high").GetDouble() < 1);
    }

    [Fact]
    public async Task ASupervisorDeletesACallWithItsRecording()
    {
        var company = await Company.OfAsync(Server);
        var team = await company.AddTeamAsync();
        var (agent, _) = await company.AddAsync("agent", team);
        var (_, supervisor) = await company.AddAsync("supervisor", team);
        var recording = Path.Combine(Server.Data.Recordings, "to-delete.wav");
        await File.WriteAllTextAsync(recording, "sound", TestContext.Current.CancellationToken);
        var call = await company.AddCallAsync(team, agent, c => c.RecordingFile = "to-delete.wav");
        await supervisor.DeleteAsync($"calls/{call}").OkAsync();
        Assert.False(File.Exists(recording));
        await supervisor.GetAsync($"calls/{call}").NotFoundAsync();
    }

    [Fact]
    public async Task AnAgentDeletesNothingAndNobodyARunningCall()
    {
        var company = await Company.OfAsync(Server);
        var team = await company.AddTeamAsync();
        var (agent, browser) = await company.AddAsync("agent", team);
        var call = await company.AddCallAsync(team, agent, c => c.Status = CallStatus.Running);
        await browser.DeleteAsync($"calls/{call}").RefusedAsync(HttpStatusCode.Forbidden, "forbidden");
        await company.Administrator.DeleteAsync($"calls/{call}").RefusedAsync(HttpStatusCode.Conflict, "call-running");
        await browser.GetAsync($"calls/{call}").OkAsync();
    }
}
