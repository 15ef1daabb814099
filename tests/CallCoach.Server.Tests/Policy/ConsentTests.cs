using System.Net;
using System.Text.Json;
using CallCoach.Audio;

namespace CallCoach.Server.Tests;

/// <summary>A campaign that asks for consent: nothing is heard before the agent confirms it.</summary>
public sealed class ConsentTests(KestrelServer server) : IClassFixture<KestrelServer>, IDisposable
{
    private static readonly byte[] Sound = TestRecording.Interleaved(TestRecording.TwoVoices())[..280_000];   // 8.75 s: 14 messages, the last of which is acknowledged
    private readonly Guid _callId = Guid.CreateVersion7();

    public void Dispose() => Assert.Empty(server.Errors.Drain());

    [Fact]
    public async Task WhatWasSaidBeforeConsentIsSilenceAndWhatFollowsIsHeard()
    {
        var studio = await AskingAsync();
        await using var screen = await HubScreen.OpenAsync(server, studio.Email);
        await screen.ResultAsync("WatchOwnCalls");
        using var source = await studio.StartedAsync(_callId, ("campaign", "survey"));
        Assert.Equal("awaited", (await screen.HearAsync("CallStarted")).Text("consent"));
        await source.SoundAsync(0, Sound, 4);
        await source.AcknowledgedAsync(70_000);
        await studio.Agent.PostAsync($"calls/{_callId}/consent", new { }).StatusAsync(HttpStatusCode.NoContent);
        var changed = await screen.HearAsync("CallChanged");
        Assert.Equal(("consent-given", 8.75), (changed.Text("state"), changed.GetProperty("at").GetDouble()));
        await source.SoundAsync(70_000, Sound, 4);
        await source.AcknowledgedAsync(140_000);
        await source.SayAsync(new { type = "stop" });
        await screen.HearAsync("CallEnded");

        var call = await studio.CallAsync(_callId);
        Assert.Equal(("given", true, 17.5), (call.Text("consent"), call.GetProperty("hasAudio").GetBoolean(), call.GetProperty("durationSeconds").GetDouble()));
        var gap = Assert.Single(call.GetProperty("gaps").EnumerateArray());
        Assert.Equal((0.0, 8.75, "no-consent"), (gap.GetProperty("from").GetDouble(), gap.GetProperty("to").GetDouble(), gap.Text("cause")));
        var recorded = await (await studio.Agent.GetAsync($"calls/{_callId}/audio")).Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        Assert.All(recorded[WavWriter.HeaderBytes..(WavWriter.HeaderBytes + Sound.Length)], one => Assert.Equal(0, one));
        Assert.Equal(Sound, recorded[(WavWriter.HeaderBytes + Sound.Length)..]);
        var audit = await (await server.AdministratorAsync()).GetAsync($"audit?call={_callId}&action=consent-given").OkAsync();
        Assert.Equal("agent Li", Assert.Single(audit.GetProperty("items").EnumerateArray()).GetProperty("user").Text("name"));
    }

    [Fact]
    public async Task WithoutConsentNothingOfTheCallStaysOnDisk()
    {
        var studio = await AskingAsync();
        using var source = await studio.StartedAsync(_callId, ("campaign", "survey"));
        await source.SoundAsync(0, Sound, 4);
        await source.AcknowledgedAsync(70_000);
        await source.SayAsync(new { type = "stop" });
        await source.ClosedAsync();

        var call = await studio.CallAsync(_callId);
        Assert.Equal(("awaited", false, "no-consent"), (call.Text("consent"), call.GetProperty("hasAudio").GetBoolean(), call.Text("errorCode")));
        Assert.Equal(JsonValueKind.Null, call.GetProperty("score").ValueKind);
        Assert.Empty(Directory.GetFiles(server.Data.Recordings, $"{_callId:N}*", SearchOption.AllDirectories));
        await studio.Agent.PostAsync($"calls/{_callId}/consent", new { }).RefusedAsync(HttpStatusCode.Conflict, "consent-not-awaited");
    }

    [Fact]
    public async Task OnlyTheAgentConfirmsAndASourceMayBringConsentAlong()
    {
        var studio = await AskingAsync();
        using var source = await studio.StartedAsync(_callId, ("campaign", "survey"), ("consent", true));
        Assert.Equal("given", (await studio.Agent.GetAsync($"calls/{_callId}").OkAsync()).Text("consent"));
        var waiting = Guid.CreateVersion7();
        using var second = await studio.StartedAsync(waiting, ("campaign", "survey"));
        await (await server.AdministratorAsync()).PostAsync($"calls/{waiting}/consent", new { }).RefusedAsync(HttpStatusCode.Forbidden, "not-your-call");
        var stranger = await (await Company.OfAsync(server)).AddAsync("agent", await (await Company.OfAsync(server)).AddTeamAsync());
        await stranger.Browser.PostAsync($"calls/{waiting}/consent", new { }).NotFoundAsync();
        await source.SayAsync(new { type = "stop" });
        await second.SayAsync(new { type = "stop" });
        await studio.CallAsync(waiting);
    }

    [Fact]
    public async Task DaysOutOfRangeAreRefusedWithTheirPlace()
    {
        var studio = await Studio.OfAsync(server);
        var campaigns = new[] { new { name = "survey", redact = false, script = (Guid?)null, consent = "ask", audioDays = 0, textDays = 4000 } };
        Assert.Equal(["campaigns.0.audioDays", "campaigns.0.textDays", "others.audioDays"], (await (await server.AdministratorAsync())
            .PutAsync($"teams/{studio.Team}/campaigns", new { version = 0, campaigns, others = new { redact = false, audioDays = -1 } }).InvalidFieldsAsync()).Order(StringComparer.Ordinal));
    }

    private async Task<Studio> AskingAsync()
    {
        var studio = await Studio.OfAsync(server);
        await (await server.AdministratorAsync()).PutAsync($"teams/{studio.Team}/campaigns",
            new { version = 0, campaigns = new[] { new { name = "survey", redact = false, script = (Guid?)null, consent = "ask" } }, others = new { redact = false } }).OkAsync();
        return studio;
    }
}
