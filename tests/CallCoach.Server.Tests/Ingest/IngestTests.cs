using System.Text.Json;
using CallCoach.Audio;
using CallCoach.Calls;
using Microsoft.Extensions.DependencyInjection;

namespace CallCoach.Server.Tests;

/// <summary>A call as a well-behaved source brings it in.</summary>
public sealed class IngestTests(KestrelServer server) : IClassFixture<KestrelServer>, IDisposable
{
    private const int FrameBytes = 4;
    private readonly Guid _callId = Guid.CreateVersion7();
    private readonly byte[] _sound = TestRecording.Interleaved(TestRecording.TwoVoices());

    public void Dispose() => Assert.Empty(server.Errors.Drain());

    [Fact]
    public async Task WhatASourceSendsIsKeptToTheSample()
    {
        var studio = await Studio.OfAsync(server);
        using var source = await studio.StartedAsync(_callId, ("customerReference", "C-1042"), ("campaign", "春季"), ("direction", "inbound"), ("language", "zh-CN"));
        await source.SoundAsync(0, _sound, FrameBytes);
        await source.SayAsync(new { type = "stop", position = 72_000 });
        Assert.Equal((1000, "stopped", null), await source.ClosedAsync());

        var call = await studio.CallAsync(_callId);
        Assert.Equal(("ended", "replay", "C-1042", "春季", "inbound", "zh-CN"),
            (call.Text("status"), call.Text("kind"), call.Text("customerReference"), call.Text("campaign"), call.Text("direction"), call.Text("language")));
        Assert.Equal(9.0, call.GetProperty("durationSeconds").GetDouble());
        Assert.Empty(call.GetProperty("gaps").EnumerateArray());
        Assert.InRange(call.GetProperty("talkRatio").GetDouble(), 0.68, 0.82);
        Assert.Equal(_sound, await SoundOfAsync(studio));
    }

    [Theory, InlineData("mulaw"), InlineData("alaw")]
    public async Task TelephoneCodingsAreUnderstood(string encoding)
    {
        var studio = await Studio.OfAsync(server);
        using var source = await studio.StartedAsync(_callId, ("encoding", encoding), ("channels", 1));
        var sound = Enumerable.Range(0, 8_000).Select(i => (byte)i).ToArray();
        await source.SoundAsync(0, sound, frameBytes: 1);
        await source.SayAsync(new { type = "stop" });
        await source.ClosedAsync();
        var expected = sound.Select(code => encoding == "mulaw" ? MuLaw.Decode(code) : ALaw.Decode(code));
        Assert.Equal(expected, Samples(await SoundOfAsync(studio)));
    }

    [Fact]
    public async Task AHoleIsKeptAsSilenceAndNamed()
    {
        var studio = await Studio.OfAsync(server);
        using var source = await studio.StartedAsync(_callId);
        await source.SoundAsync(0, _sound.AsSpan(0, 8_000 * FrameBytes));
        await source.SoundAsync(12_000, _sound.AsSpan(12_000 * FrameBytes, 4_000 * FrameBytes));
        await source.SayAsync(new { type = "stop" });
        await source.ClosedAsync();

        var gap = Assert.Single((await studio.CallAsync(_callId)).GetProperty("gaps").EnumerateArray());
        Assert.Equal(("lost", 1.0, 1.5), (gap.Text("cause"), gap.GetProperty("from").GetDouble(), gap.GetProperty("to").GetDouble()));
        var expected = _sound[..(16_000 * FrameBytes)];
        Array.Clear(expected, 8_000 * FrameBytes, 4_000 * FrameBytes);
        Assert.Equal(expected, await SoundOfAsync(studio));
    }

    [Fact]
    public async Task WhatIsSentAgainIsNotDoubled()
    {
        var studio = await Studio.OfAsync(server);
        using var source = await studio.StartedAsync(_callId);
        await source.SoundAsync(0, _sound.AsSpan(0, 8_000 * FrameBytes));
        await source.SoundAsync(4_000, _sound.AsSpan(4_000 * FrameBytes, 8_000 * FrameBytes));
        await source.SoundAsync(0, _sound.AsSpan(0, 100 * FrameBytes));
        await source.SayAsync(new { type = "stop" });
        await source.ClosedAsync();
        Assert.Equal(_sound[..(12_000 * FrameBytes)], await SoundOfAsync(studio));
    }

    [Fact]
    public async Task APauseIsKeptAsSilenceWithItsCause()
    {
        var studio = await Studio.OfAsync(server);
        using var source = await studio.StartedAsync(_callId);
        await source.SoundAsync(0, _sound.AsSpan(0, 8_000 * FrameBytes));
        await source.SayAsync(new { type = "pause" });
        await source.SayAsync(new { type = "resume", position = 24_000 });
        await source.SoundAsync(24_000, _sound.AsSpan(24_000 * FrameBytes, 8_000 * FrameBytes));
        await source.SayAsync(new { type = "stop" });
        await source.ClosedAsync();
        var call = await studio.CallAsync(_callId);
        var gap = Assert.Single(call.GetProperty("gaps").EnumerateArray());
        Assert.Equal(("paused", 1.0, 3.0), (gap.Text("cause"), gap.GetProperty("from").GetDouble(), gap.GetProperty("to").GetDouble()));
        Assert.Equal(4.0, call.GetProperty("durationSeconds").GetDouble());
    }

    [Fact]
    public async Task ASourceThatComesBackLosesAndDoublesNothing()
    {
        var studio = await Studio.OfAsync(server);
        using (var first = await studio.StartedAsync(_callId))
        {
            await first.SoundAsync(0, _sound.AsSpan(0, 16_000 * FrameBytes));
            await first.AcknowledgedAsync(16_000);
            first.Break();
        }
        await studio.SourceLostAsync(_callId);

        using var second = await studio.OpenAsync();
        await second.SayAsync(studio.Start(_callId));
        var started = await second.HearAsync("started");
        Assert.Equal((true, 16_000), (started.GetProperty("rejoined").GetBoolean(), started.GetProperty("position").GetInt64()));
        await second.SoundAsync(15_000, _sound[(15_000 * FrameBytes)..], FrameBytes);   // from a little before, to be sure
        await second.SayAsync(new { type = "stop" });
        Assert.Equal(1000, (await second.ClosedAsync()).Code);
        Assert.Empty((await studio.CallAsync(_callId)).GetProperty("gaps").EnumerateArray());
        Assert.Equal(_sound, await SoundOfAsync(studio));
    }

    [Fact]
    public async Task WhatABrokenConnectionCostIsAGapOfItsOwnCause()
    {
        var studio = await Studio.OfAsync(server);
        using (var first = await studio.StartedAsync(_callId))
        {
            await first.SoundAsync(0, _sound.AsSpan(0, 8_000 * FrameBytes));
            await first.AcknowledgedAsync(8_000);
            first.Break();
        }
        await studio.SourceLostAsync(_callId);
        using var second = await studio.StartedAsync(_callId);
        await second.SoundAsync(16_000, _sound.AsSpan(16_000 * FrameBytes, 8_000 * FrameBytes));
        await second.SayAsync(new { type = "stop" });
        await second.ClosedAsync();
        var gap = Assert.Single((await studio.CallAsync(_callId)).GetProperty("gaps").EnumerateArray());
        Assert.Equal(("source-lost", 1.0, 2.0), (gap.Text("cause"), gap.GetProperty("from").GetDouble(), gap.GetProperty("to").GetDouble()));
    }

    [Fact]
    public async Task ASourceMayBeBackBeforeItsDeadConnectionIsNoticed()
    {
        var studio = await Studio.OfAsync(server);
        using var dead = await studio.StartedAsync(_callId);
        await dead.SoundAsync(0, _sound.AsSpan(0, 8_000 * FrameBytes));
        await dead.AcknowledgedAsync(8_000);
        server.Clock.Advance(TimeSpan.FromSeconds(1));
        using var living = await studio.OpenAsync();
        await living.SayAsync(studio.Start(_callId));
        Assert.True((await living.HearAsync("started")).GetProperty("rejoined").GetBoolean());
        await living.SayAsync(new { type = "stop" });
        Assert.Equal(1000, (await living.ClosedAsync()).Code);
        Assert.Equal(1.0, (await studio.CallAsync(_callId)).GetProperty("durationSeconds").GetDouble());
    }

    [Fact]
    public async Task ASourceThatDoesNotComeBackWithinAMinuteLeavesItsCallCutOff()
    {
        var studio = await Studio.OfAsync(server);
        using (var source = await studio.StartedAsync(_callId))
        {
            await source.SoundAsync(0, _sound.AsSpan(0, 8_000 * FrameBytes));
            await source.AcknowledgedAsync(8_000);
            source.Break();
        }
        await studio.SourceLostAsync(_callId);
        server.Clock.Advance(TimeSpan.FromSeconds(61));
        var call = await studio.CallAsync(_callId);
        Assert.Equal(("cut-off", 1.0), (call.Text("status"), call.GetProperty("durationSeconds").GetDouble()));
        Assert.Equal(_sound[..(8_000 * FrameBytes)], await SoundOfAsync(studio));
    }

    [Fact]
    public async Task APersonsOwnCallComesWithTheCookie()
    {
        var studio = await Studio.OfAsync(server);
        using var source = await IngestSource.OpenAsync(server, ("Cookie", await server.CookieAsync(studio.Email)));
        await source.SayAsync(new { type = "start", callId = _callId, agent = "somebody@else.example", encoding = "pcm16", sampleRateHz = 48_000, channels = 2 });
        await source.HearAsync("started");
        await source.SayAsync(new { type = "stop" });
        await source.ClosedAsync();
        Assert.Equal(studio.Email, (await studio.Agent.GetAsync("session").OkAsync()).Text("email"));
        Assert.Equal("live", (await studio.CallAsync(_callId)).Text("kind"));
    }

    [Fact]
    public async Task ASourceIsToldOfItsCues()
    {
        var studio = await Studio.OfAsync(server);
        using var source = await studio.StartedAsync(_callId, ("channels", 1), ("language", "en"));
        var talk = TestRecording.Interleaved(Voice.Utter(syllables: 90 * 4));   // a minute and a half without a break
        await source.SoundAsync(0, talk, frameBytes: 2);
        var cue = await source.HearAsync("cue");
        Assert.Equal((1, JsonValueKind.Number), (cue.GetProperty("number").GetInt32(), cue.GetProperty("at").ValueKind));
        await source.SayAsync(new { type = "stop" });
        await source.ClosedAsync();
        var kept = (await studio.CallAsync(_callId)).GetProperty("cues")[0];
        Assert.Equal(cue.Text("code"), kept.Text("code"));
        Assert.NotEmpty(kept.GetProperty("words").GetProperty("zh-CN").Text("title"));
    }

    [Theory, InlineData("everywhere"), InlineData("sign-out"), InlineData("lock"), InlineData("password")]
    public async Task WhoseSessionIsEndedStreamsNoMoreAndLosesNothing(string how)
    {
        var studio = await Studio.OfAsync(server);
        var id = (await studio.Agent.GetAsync("session").OkAsync()).Id();
        using var program = await studio.StartedAsync(Guid.CreateVersion7());
        using var source = await IngestSource.OpenAsync(server, ("Cookie", await server.CookieAsync(studio.Email)));
        using var idle = await IngestSource.OpenAsync(server, ("Cookie", await server.CookieAsync(studio.Email)));
        await source.SayAsync(studio.Start(_callId));
        await source.HearAsync("started");
        await source.SoundAsync(0, _sound.AsSpan(0, 8_000 * FrameBytes));
        await source.AcknowledgedAsync(8_000);
        await (how switch
        {
            "everywhere" => studio.Agent.DeleteAsync("session/all"),
            "sign-out" => studio.Administrator.PostAsync($"users/{id}/sign-out", new { }),
            "lock" => studio.Administrator.PatchAsync($"users/{id}", new { locked = true }),
            _ => studio.Administrator.PatchAsync($"users/{id}", new { password = "another battery staple" }),
        }).OkAsync();

        Assert.Equal((4012, "session-ended", "Your session was ended. What had arrived is kept, and the call is over."), await source.ClosedAsync());
        Assert.Equal(4012, (await idle.ClosedAsync()).Code);
        await server.States.WhenAsync(_callId, LiveCallState.Ended);
        await server.Services.GetRequiredService<CallKeeper>().WhenKeptAsync(TestContext.Current.CancellationToken);
        var call = await studio.Administrator.GetAsync($"calls/{_callId}").OkAsync();
        Assert.Equal(("ended", "session-ended", 1.0), (call.Text("status"), call.Text("errorCode"), call.GetProperty("durationSeconds").GetDouble()));
        await program.SoundAsync(0, _sound.AsSpan(0, 8_000 * FrameBytes));   // with the team's key: no session of a person
        await program.AcknowledgedAsync(8_000);
    }

    [Fact]
    public async Task ANewNameEndsNoCapture()
    {
        var studio = await Studio.OfAsync(server);
        var id = (await studio.Agent.GetAsync("session").OkAsync()).Id();
        using var source = await IngestSource.OpenAsync(server, ("Cookie", await server.CookieAsync(studio.Email)));
        await source.SayAsync(studio.Start(_callId));
        await source.HearAsync("started");
        await studio.Administrator.PatchAsync($"users/{id}", new { name = "Li Na" }).OkAsync();
        await source.SoundAsync(0, _sound.AsSpan(0, 8_000 * FrameBytes));
        await source.AcknowledgedAsync(8_000);
        await source.SayAsync(new { type = "stop" });
        Assert.Equal(1000, (await source.ClosedAsync()).Code);
    }

    private async Task<byte[]> SoundOfAsync(Studio studio)
    {
        await studio.CallAsync(_callId);
        using var answer = await studio.Agent.GetAsync($"calls/{_callId}/audio");
        return (await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken))[WavWriter.HeaderBytes..];
    }

    private static IEnumerable<short> Samples(byte[] sound) => sound.Chunk(2).Select(pair => BitConverter.ToInt16(pair));
}
