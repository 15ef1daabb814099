using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using CallCoach.Audio;
using CallCoach.Calls;
using Microsoft.Extensions.DependencyInjection;

namespace CallCoach.Server.Tests;

public sealed class CallSoundTests(TestServer server) : ServerTest(server)
{
    [Fact]
    public async Task ARecordingPlaysAsAWholeAndInRanges()
    {
        var (_, _, browser) = await AgentAsync();
        var wav = TestRecording.Wav(TestRecording.TwoVoices());
        var id = await browser.UploadedAsync(wav);

        using var whole = await browser.GetAsync($"calls/{id}/audio");
        Assert.Equal(("audio/wav", "bytes"), (whole.Content.Headers.ContentType!.MediaType, whole.Headers.AcceptRanges.Single()));
        Assert.True(whole.Headers.CacheControl is { Private: true, NoCache: true });
        Assert.Equal(wav, await BytesAsync(whole));

        using var part = await browser.SendAsync(new HttpRequestMessage(HttpMethod.Get, $"/api/v1/calls/{id}/audio") { Headers = { Range = new RangeHeaderValue(1000, 1999) } });
        Assert.Equal(HttpStatusCode.PartialContent, part.StatusCode);
        Assert.Equal(wav.Length, part.Content.Headers.ContentRange!.Length);
        Assert.Equal(wav[1000..2000], await BytesAsync(part));
    }

    [Fact]
    public async Task ADownloadIsNamedAfterTheCall()
    {
        var (_, _, browser) = await AgentAsync();
        var id = await browser.UploadedAsync(TestRecording.Wav(TestRecording.TwoVoices()));
        using var file = await browser.GetAsync($"calls/{id}/audio?download=1");
        Assert.Equal("attachment", file.Content.Headers.ContentDisposition!.DispositionType);
        Assert.EndsWith("agent Li.wav", file.Content.Headers.ContentDisposition.FileNameStar, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnothersCallIsNeitherHeardNorDrawnNorSwapped()
    {
        var (_, team, browser) = await AgentAsync();
        var company = await Company.OfAsync(Server);
        var (_, colleague) = await company.AddAsync("agent", team);
        var id = await browser.UploadedAsync(TestRecording.Wav(TestRecording.TwoVoices()));
        await colleague.GetAsync($"calls/{id}/audio").NotFoundAsync();
        await colleague.GetAsync($"calls/{id}/traces").NotFoundAsync();
        await colleague.PostAsync($"calls/{id}/swap-roles", new { }).NotFoundAsync();
        await Server.Open().GetAsync($"calls/{id}/audio").RefusedAsync(HttpStatusCode.Unauthorized, "signed-out");
    }

    [Fact]
    public async Task ACallWhoseFileIsGoneIsNotFound()
    {
        var (agent, team, browser) = await AgentAsync();
        var id = await (await Company.OfAsync(Server)).AddCallAsync(team, agent, call => call.RecordingFile = "gone.wav");
        await browser.GetAsync($"calls/{id}/audio").NotFoundAsync();
    }

    [Fact]
    public async Task ARunningCallPlaysAsFarAsItsHeaderSays()
    {
        var (agent, team, browser) = await AgentAsync();
        var call = await BeginAsync(agent, team);
        var sound = TestRecording.Interleaved(TestRecording.TwoVoices());
        call.Append(0, sound.AsSpan(0, 3 * 32_000 + 8_000));   // 3.25 s; the header is told every second
        using var answer = await browser.GetAsync($"calls/{call.Id}/audio");
        var wav = await BytesAsync(answer);
        var reader = new WavReader(new MemoryStream(wav));
        Assert.Equal(wav.Length, WavWriter.HeaderBytes + reader.FrameCount * 4);
        Assert.InRange(reader.FrameCount!.Value, 2.25 * 8_000, 3.25 * 8_000);
        Server.Services.GetRequiredService<CallRegistry>().End(call, CallStatus.Ended);
    }

    [Fact]
    public async Task TracesShowWhoSpokeWhen()
    {
        var (_, _, browser) = await AgentAsync();
        var id = await browser.UploadedAsync(TestRecording.Wav(TestRecording.TwoVoices()));
        var traces = await browser.GetAsync($"calls/{id}/traces").OkAsync();
        Assert.Equal(0.1, traces.GetProperty("stepSeconds").GetDouble());
        var channels = traces.GetProperty("channels");
        Assert.Equal(["agent", "customer"], channels.Texts("role"));
        Assert.All(channels.EnumerateArray(), channel => Assert.InRange(channel.GetProperty("levelDbfs").GetArrayLength(), 89, 91));
        Assert.True(Values(channels[0], "active")[10..50].Average() > 0.9);
        Assert.True(Values(channels[1], "active")[10..50].Average() < 0.1);
        Assert.InRange(Values(channels[0], "f0Hz")[10..50].Where(hz => hz > 0).Average(), 165, 195);
        Assert.Equal(JsonValueKind.Null, channels[1].GetProperty("f0Hz")[20].ValueKind);
    }

    [Fact]
    public async Task ACallWithoutAnalysisHasNoTracesAndARunningOneNotYet()
    {
        var (agent, team, browser) = await AgentAsync();
        var company = await Company.OfAsync(Server);
        var failed = await company.AddCallAsync(team, agent, call => call.Status = CallStatus.Failed);
        Assert.Empty((await browser.GetAsync($"calls/{failed}/traces").OkAsync()).GetProperty("channels").EnumerateArray());
        var running = await company.AddCallAsync(team, agent, call => call.Status = CallStatus.Running);
        await browser.GetAsync($"calls/{running}/traces").RefusedAsync(HttpStatusCode.Conflict, "call-running");
    }

    [Fact]
    public async Task SwappedRolesAreAnalysedAnewAndSwappingTwiceIsAsBefore()
    {
        var (_, _, browser) = await AgentAsync();
        var id = await browser.UploadedAsync(TestRecording.Wav(TestRecording.TwoVoices()));
        var before = await browser.GetAsync($"calls/{id}").OkAsync();
        var swapped = await browser.PostAsync($"calls/{id}/swap-roles", new { }).OkAsync();
        Assert.Equal(["customer", "agent"], swapped.GetProperty("roles").EnumerateArray().Select(role => role.GetString()!));
        Assert.Equal(1 - before.GetProperty("talkRatio").GetDouble(), swapped.GetProperty("talkRatio").GetDouble(), tolerance: 0.001);
        var back = await browser.PostAsync($"calls/{id}/swap-roles", new { }).OkAsync();
        Assert.Equal(before.GetRawText(), back.GetRawText());
    }

    [Fact]
    public async Task ARunningCallGoesOnSwapped()
    {
        var (agent, team, browser) = await AgentAsync();
        var call = await BeginAsync(agent, team);
        var sound = TestRecording.Interleaved(TestRecording.TwoVoices());
        call.Append(0, sound.AsSpan(0, 4 * 32_000));
        var swapped = await browser.PostAsync($"calls/{call.Id}/swap-roles", new { }).OkAsync();
        Assert.Equal(["customer", "agent"], swapped.GetProperty("roles").EnumerateArray().Select(role => role.GetString()!));
        call.Append(4 * 8_000, sound.AsSpan(4 * 32_000));
        Server.Services.GetRequiredService<CallRegistry>().End(call, CallStatus.Ended);
        await Server.Services.GetRequiredService<CallKeeper>().WhenKeptAsync(TestContext.Current.CancellationToken);
        var ended = await browser.GetAsync($"calls/{call.Id}").OkAsync();
        Assert.Equal(9.0, ended.GetProperty("durationSeconds").GetDouble());
        Assert.InRange(ended.GetProperty("talkRatio").GetDouble(), 0.18, 0.32);
    }

    [Fact]
    public async Task WhatCannotBeSwappedSaysWhy()
    {
        var (agent, team, browser) = await AgentAsync();
        var mono = await browser.UploadedAsync(TestRecording.Wav(TestRecording.TwoVoices()[0]));
        await browser.PostAsync($"calls/{mono}/swap-roles", new { }).RefusedAsync(HttpStatusCode.Conflict, "one-channel");
        var silent = await (await Company.OfAsync(Server)).AddCallAsync(team, agent, call => call.RecordingFile = "gone.wav");
        await browser.PostAsync($"calls/{silent}/swap-roles", new { }).RefusedAsync(HttpStatusCode.Conflict, "no-recording");
    }

    private static float[] Values(JsonElement channel, string name) =>
        [.. channel.GetProperty(name).EnumerateArray().Select(value => value.ValueKind == JsonValueKind.Null ? 0 : value.GetSingle())];

    private static Task<byte[]> BytesAsync(HttpResponseMessage answer) => answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);

    private Task<LiveCall> BeginAsync(Guid agent, Guid team) => Server.Services.GetRequiredService<CallRegistry>().BeginAsync(new CallStart
    {
        CallId = Guid.CreateVersion7(),
        Kind = CallKind.Replay,
        AgentId = agent,
        AgentName = "agent Li",
        TeamId = team,
        TeamName = "Team",
        StartedAt = Server.Clock.GetUtcNow().UtcDateTime,
        Encoding = SampleEncoding.Pcm16,
        SampleRateHz = TestRecording.SampleRateHz,
        Channels = 2,
        Roles = ChannelRoles.AgentFirst,
    }, TestContext.Current.CancellationToken);

    private async Task<(Guid Id, Guid Team, Browser Browser)> AgentAsync()
    {
        var company = await Company.OfAsync(Server);
        var team = await company.AddTeamAsync();
        var (id, browser) = await company.AddAsync("agent", team);
        return (id, team, browser);
    }
}
