using System.Net;
using System.Net.WebSockets;
using System.Text;
using CallCoach.Calls;
using Microsoft.EntityFrameworkCore;

namespace CallCoach.Server.Tests;

/// <summary>What a source must not do: it is told exactly why, nothing that was recorded is lost, and a call beside it goes on.</summary>
public sealed class IngestAbuseTests(KestrelServer server) : IClassFixture<KestrelServer>, IDisposable
{
    private static readonly byte[] Second = new byte[8_000 * 4];
    private readonly Guid _callId = Guid.CreateVersion7();

    public void Dispose() => Assert.Empty(server.Errors.Drain());

    [Theory]
    [InlineData("callId", "42", "callId")]
    [InlineData("encoding", "mp3", "encoding")]
    [InlineData("encoding", null, "encoding")]
    [InlineData("sampleRateHz", 4000, "between 8000 and 48000, was 4000")]
    [InlineData("sampleRateHz", 96000, "between 8000 and 48000, was 96000")]
    [InlineData("channels", 3, "channels")]
    [InlineData("channels", 0, "channels")]
    [InlineData("direction", "sideways", "direction")]
    [InlineData("kind", "upload", "kind")]
    [InlineData("roles", new[] { "agent", "agent" }, "roles")]
    [InlineData("roles", new[] { "agent" }, "roles")]
    [InlineData("roles", new[] { "boss", "customer" }, "roles")]
    [InlineData("language", "中文", "language")]
    public async Task AStartThatIsNotAsDescribedNamesTheField(string field, object? value, string said)
    {
        var studio = await Studio.OfAsync(server);
        using var source = await studio.OpenAsync();
        var start = studio.Start(_callId);
        start[field] = value;
        await source.SayAsync(start);
        var (code, reason, message) = await source.ClosedAsync();
        Assert.Equal((4000, "bad-start"), (code, reason));
        Assert.Contains(said, message, StringComparison.Ordinal);
        await studio.Agent.GetAsync($"calls/{_callId}").NotFoundAsync();
    }

    [Fact]
    public async Task TextIsTooLongFromAHundredAndOneCharactersOn()
    {
        var studio = await Studio.OfAsync(server);
        using var accepted = await studio.StartedAsync(_callId, ("campaign", new string('春', 100)));
        using var source = await studio.OpenAsync();
        var start = studio.Start(Guid.CreateVersion7());
        start["campaign"] = new string('春', 101);
        await source.SayAsync(start);
        Assert.Equal(4000, (await source.ClosedAsync()).Code);
    }

    [Fact]
    public async Task SoundBeforeTheStartIsRefused()
    {
        using var source = await (await Studio.OfAsync(server)).OpenAsync();
        await source.SoundAsync(0, Second);
        Assert.Equal((4001, "not-started"), await CodeAsync(source));
    }

    [Fact]
    public async Task ACommandBeforeTheStartIsRefused()
    {
        using var source = await (await Studio.OfAsync(server)).OpenAsync();
        await source.SayAsync(new { type = "stop" });
        Assert.Equal((4001, "not-started"), await CodeAsync(source));
    }

    [Fact]
    public async Task ASecondSourceForARunningCallIsRefusedAndTheFirstGoesOn()
    {
        var studio = await Studio.OfAsync(server);
        using var first = await studio.StartedAsync(_callId);
        using var second = await studio.OpenAsync();
        await second.SayAsync(studio.Start(_callId));
        Assert.Equal((4002, "call-running"), await CodeAsync(second));
        await GoesOnAsync(first);
        Assert.Equal("ended", (await studio.CallAsync(_callId)).Text("status"));
    }

    [Fact]
    public async Task ACallThatHasEndedDoesNotStartAgain()
    {
        var studio = await Studio.OfAsync(server);
        using (var first = await studio.StartedAsync(_callId))
            await GoesOnAsync(first);
        using var second = await studio.OpenAsync();
        await second.SayAsync(studio.Start(_callId));
        Assert.Equal((4002, "call-running"), await CodeAsync(second));
        Assert.Equal(1.0, (await studio.CallAsync(_callId)).GetProperty("durationSeconds").GetDouble());
    }

    [Fact]
    public async Task AnotherTeamCannotTakeACallOver()
    {
        var (studio, thief) = (await Studio.OfAsync(server), await Studio.OfAsync(server));
        using var first = await studio.StartedAsync(_callId);
        server.Clock.Advance(TimeSpan.FromSeconds(2));
        using var second = await thief.OpenAsync();
        await second.SayAsync(thief.Start(_callId));
        Assert.Equal((4002, "call-running"), await CodeAsync(second));
        await GoesOnAsync(first);
    }

    [Fact]
    public async Task ASourceThatComesBackInAnotherFormatIsRefused()
    {
        var studio = await Studio.OfAsync(server);
        using (var first = await studio.StartedAsync(_callId))
            first.Break();
        await studio.SourceLostAsync(_callId);
        using var second = await studio.OpenAsync();
        var start = studio.Start(_callId);
        start["sampleRateHz"] = 16_000;
        await second.SayAsync(start);
        Assert.Equal((4000, "bad-start"), await CodeAsync(second));
    }

    [Theory, InlineData("X-Api-Key", "cck_guessed"), InlineData("X-Api-Key", ""), InlineData("X-Other", "")]
    public async Task AStrangerIsTurnedAwayBeforeTheUpgrade(string header, string value) =>
        Assert.Equal(HttpStatusCode.Unauthorized, await RefusedUpgradeAsync((header, value)));

    [Fact]
    public async Task ARevokedKeyIsTurnedAway()
    {
        var studio = await Studio.OfAsync(server);
        await using (var db = server.OpenDatabase())
            await db.ApiKeys.Where(key => key.Prefix == studio.Key.Substring(0, key.Prefix.Length))
                .ExecuteUpdateAsync(set => set.SetProperty(key => key.RevokedAt, server.Clock.GetUtcNow().UtcDateTime), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Unauthorized, await RefusedUpgradeAsync(("X-Api-Key", studio.Key)));
    }

    [Fact]
    public async Task AnotherSitesPageCannotUseTheCookie()
    {
        var studio = await Studio.OfAsync(server);
        Assert.Equal(HttpStatusCode.Forbidden, await RefusedUpgradeAsync(("Cookie", await server.CookieAsync(studio.Email)), ("Origin", "https://evil.example")));
    }

    [Fact]
    public async Task AnAgentOfAnotherTeamIsUnknown()
    {
        var (studio, other) = (await Studio.OfAsync(server), await Studio.OfAsync(server));
        using var source = await studio.OpenAsync();
        await source.SayAsync(other.Start(_callId));
        Assert.Equal((4003, "unknown-agent"), await CodeAsync(source));
    }

    [Theory, InlineData("this is no JSON"), InlineData("{\"type\":\"dance\"}"), InlineData("[1,2]"), InlineData("{\"type\":7}"), InlineData("null"), InlineData("{\"type\":\"resume\",\"position\":\"soon\"}")]
    public async Task WhatCannotBeReadIsRefusedAndTheCallWaitsForBetter(string text)
    {
        var studio = await Studio.OfAsync(server);
        using (var source = await studio.StartedAsync(_callId))
        {
            await source.SoundAsync(0, Second);
            await source.Socket.SendAsync(Encoding.UTF8.GetBytes(text), WebSocketMessageType.Text, true, TestContext.Current.CancellationToken);
            Assert.Equal((4004, "bad-message"), await CodeAsync(source));
        }
        await studio.SourceLostAsync(_callId);
        using var back = await studio.StartedAsync(_callId);
        await GoesOnAsync(back, position: 8_000);
        Assert.Equal(2.0, (await studio.CallAsync(_callId)).GetProperty("durationSeconds").GetDouble());
    }

    [Theory, InlineData(0), InlineData(7), InlineData(11), InlineData(64 * 1024 + 1)]
    public async Task SoundThatIsNoWholeMessageIsRefused(int bytes)
    {
        using var source = await (await Studio.OfAsync(server)).StartedAsync(_callId);
        await source.Socket.SendAsync(new byte[bytes], WebSocketMessageType.Binary, true, TestContext.Current.CancellationToken);
        Assert.Equal((4004, "bad-message"), await CodeAsync(source));
    }

    [Fact]
    public async Task AMessageInEmptyPiecesIsRefused()
    {
        using var source = await (await Studio.OfAsync(server)).StartedAsync(_callId);
        for (var i = 0; i < 3; i++)
            await source.Socket.SendAsync(ReadOnlyMemory<byte>.Empty, WebSocketMessageType.Binary, endOfMessage: false, TestContext.Current.CancellationToken);
        Assert.Equal((4004, "bad-message"), await CodeAsync(source));
    }

    [Fact]
    public async Task APositionBeforeTheStartIsRefused()
    {
        using var source = await (await Studio.OfAsync(server)).StartedAsync(_callId);
        await source.SoundAsync(-1, Second);
        Assert.Equal((4004, "bad-message"), await CodeAsync(source));
    }

    [Theory, InlineData(9.5, true), InlineData(11, false)]
    public async Task ALiveCallMayRunTenSecondsAheadOfTheClock(double seconds, bool allowed)
    {
        using var source = await (await Studio.OfAsync(server)).StartedAsync(_callId, ("kind", "live"));
        await source.SoundAsync((long)(8_000 * (seconds - 1)), Second);
        await source.SayAsync(new { type = "stop" });
        Assert.Equal(allowed ? (1000, "stopped") : (4005, "too-far-ahead"), await CodeAsync(source));
    }

    [Theory, InlineData(4_800_001), InlineData(long.MaxValue - 20_000), InlineData(long.MaxValue)]
    public async Task AHoleOfMoreThanTenMinutesIsAMistake(long position)
    {
        using var source = await (await Studio.OfAsync(server)).StartedAsync(_callId, ("channels", 1));
        await source.SoundAsync(position, new byte[2]);
        await source.SayAsync(new { type = "stop" });
        Assert.Equal((4005, "too-far-ahead"), await CodeAsync(source));
    }

    [Fact]
    public async Task AFloodOfMessagesEndsItsOwnConnectionOnly()
    {
        var studio = await Studio.OfAsync(server);
        var other = Guid.CreateVersion7();
        using var neighbour = await studio.StartedAsync(other);
        using var flood = await studio.StartedAsync(_callId);
        await flood.SoundAsync(0, Second);
        var closed = CodeAsync(flood);
        try
        {
            for (var i = 0; i < 100_000 && !closed.IsCompleted; i++)
                await flood.SayAsync(new { type = "pause" });
        }
        catch (WebSocketException)
        {
            // The server has had enough.
        }
        Assert.Equal((4006, "too-many-messages"), await closed);
        await GoesOnAsync(neighbour);
        Assert.Equal("ended", (await studio.CallAsync(other)).Text("status"));
        await studio.SourceLostAsync(_callId);
        using var back = await studio.StartedAsync(_callId);
        await GoesOnAsync(back, position: 8_000);
        Assert.Equal(2.0, (await studio.CallAsync(_callId)).GetProperty("durationSeconds").GetDouble());
    }

    [Fact]
    public async Task ASourceThatFallsSilentIsLetGoAfterAMinuteAndItsCallIsCutOff()
    {
        var studio = await Studio.OfAsync(server);
        using var source = await studio.StartedAsync(_callId);
        await source.SoundAsync(0, Second);
        await source.AcknowledgedAsync(8_000);
        server.Clock.Advance(TimeSpan.FromSeconds(70));
        Assert.Equal((4007, "idle"), await CodeAsync(source));
        await server.States.WhenAsync(_callId, LiveCallState.Ended);
        Assert.Equal("cut-off", (await studio.CallAsync(_callId)).Text("status"));
    }

    [Fact]
    public async Task APauseMayLastHalfAnHour()
    {
        var studio = await Studio.OfAsync(server);
        using var source = await studio.StartedAsync(_callId);
        await source.SayAsync(new { type = "pause" });
        await server.States.WhenAsync(_callId, LiveCallState.Paused);
        server.Clock.Advance(TimeSpan.FromMinutes(29));
        Assert.Equal(LiveCallState.Paused, server.Registry.Find(_callId)?.State);
        server.Clock.Advance(TimeSpan.FromMinutes(2));
        Assert.Equal((4007, "idle"), await CodeAsync(source));
    }

    private static async Task<(int, string?)> CodeAsync(IngestSource source)
    {
        var (code, reason, _) = await source.ClosedAsync();
        return (code, reason);
    }

    private static async Task GoesOnAsync(IngestSource source, long position = 0)
    {
        await source.SoundAsync(position, Second);
        await source.SayAsync(new { type = "stop" });
        Assert.Equal((1000, "stopped"), await CodeAsync(source));
    }

    private async Task<HttpStatusCode> RefusedUpgradeAsync(params (string Name, string Value)[] headers)
    {
        using var socket = new ClientWebSocket();
        socket.Options.CollectHttpResponseDetails = true;
        foreach (var (name, value) in headers)
            socket.Options.SetRequestHeader(name, value);
        await Assert.ThrowsAsync<WebSocketException>(() => socket.ConnectAsync(new Uri(server.SocketAddress, "ingest/v1/stream"), TestContext.Current.CancellationToken));
        return socket.HttpStatusCode;
    }
}
