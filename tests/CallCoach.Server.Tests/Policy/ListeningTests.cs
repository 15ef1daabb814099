using System.Net;
using CallCoach.Calls;

namespace CallCoach.Server.Tests;

/// <summary>Who may hear a call while it runs: its agent always, others where the campaign says so, and the audit log notes it.</summary>
public sealed class ListeningTests(KestrelServer server) : IClassFixture<KestrelServer>, IDisposable
{
    private const int FrameBytes = 4;
    private readonly byte[] _sound = TestRecording.Interleaved(TestRecording.TwoVoices());

    public void Dispose() => Assert.Empty(server.Errors.Drain());

    private async Task<IngestSource> RunningAsync(Studio studio, Guid call, string campaign)
    {
        var source = await studio.StartedAsync(call, ("campaign", campaign));
        await source.SoundAsync(0, _sound.AsSpan(0, 8_000 * FrameBytes));
        await source.AcknowledgedAsync(8_000);
        return source;
    }

    [Fact]
    public async Task NobodyButTheAgentListensUnlessTheCampaignSaysSo()
    {
        var studio = await Studio.OfAsync(server);
        var supervisor = await server.SignInAsync(await studio.AddAsync("supervisor"), Company.Password);
        await studio.Administrator.PutAsync($"teams/{studio.Team}/campaigns", new
        {
            version = 0, campaigns = new[] { new { name = "open", redact = false, script = (Guid?)null, listen = true } }, others = new { redact = false },
        }).OkAsync();
        var (shut, open) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        using var first = await RunningAsync(studio, shut, "renewal");
        using var second = await RunningAsync(studio, open, "Open");

        var wall = (await supervisor.GetAsync("calls/live").OkAsync()).GetProperty("items").EnumerateArray().ToDictionary(call => call.Id("callId"), call => call.GetProperty("listen").GetBoolean());
        Assert.Equal((false, true), (wall[shut], wall[open]));
        await studio.Agent.GetAsync($"calls/{shut}/audio").StatusAsync(HttpStatusCode.OK);
        foreach (var other in new[] { supervisor, studio.Administrator })
        {
            await other.GetAsync($"calls/{shut}/audio").RefusedAsync(HttpStatusCode.Forbidden, "listening-off");
            await other.GetAsync($"calls/{open}/audio").StatusAsync(HttpStatusCode.OK);
        }
        var noted = (await supervisor.GetAsync($"audit?call={open}&action=playback").OkAsync()).GetProperty("items");
        Assert.Equal(["live", "live"], noted.Texts("detail"));

        await first.SayAsync(new { type = "stop" });
        await first.ClosedAsync();
        await studio.CallAsync(shut);
        await supervisor.GetAsync($"calls/{shut}/audio").StatusAsync(HttpStatusCode.OK);   // over: a recording like any other
    }
}
