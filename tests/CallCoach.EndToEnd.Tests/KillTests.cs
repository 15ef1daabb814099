using System.Buffers.Binary;
using System.Text.Json;

namespace CallCoach.EndToEnd.Tests;

/// <summary>The server is killed in mid-call: nothing that had arrived is lost, and the next call works.</summary>
public sealed class KillTests(RunningServer server) : IClassFixture<RunningServer>
{
    private const double HeardSeconds = 6;
    private const int HeaderBytes = 44;
    private const int BytesPerSecond = 2 * Prompts.SampleRateHz;

    [Fact]
    public async Task WhatHadArrivedPlaysAndIsMarkedAsCutOff()
    {
        var folder = Directory.CreateTempSubdirectory("callcoach-kill-").FullName;
        var path = Path.Combine(folder, "agent.wav");
        AcceptanceRecording.Write(path);
        await server.SendAsync($"/api/v1/teams/{server.TeamId}/campaigns", new { version = 0, campaigns = Array.Empty<object>(), others = new { redact = false, listen = true } }, HttpMethod.Put);
        var key = await server.CreateApiKeyAsync();
        using var source = Replay(path, key, speed: 1);
        var (callId, heard) = await WhenHeardAsync();

        await server.KillAndStartAgainAsync();

        var call = await WhenAsync(callId, call => call.GetProperty("status").GetString() != "running");
        Assert.Equal("cut-off", call.GetProperty("status").GetString());
        // The source went on for a moment until the kill; all that had been heard before is there.
        Assert.InRange(call.GetProperty("durationSeconds").GetDouble(), heard - 1, heard + 30);
        var recording = await server.RecordingOfAsync(callId);
        Assert.Equal(recording.Length - HeaderBytes, BinaryPrimitives.ReadInt32LittleEndian(recording.AsSpan(40)));
        Assert.Equal(call.GetProperty("durationSeconds").GetDouble(), (double)(recording.Length - HeaderBytes) / BytesPerSecond, tolerance: 0.01);
        Assert.True(recording.AsSpan(HeaderBytes).SequenceEqual(File.ReadAllBytes(path).AsSpan(HeaderBytes, recording.Length - HeaderBytes)));

        using var next = Replay(path, key, speed: 50);
        var (exitCode, output) = await next.EndAsync();
        Assert.True(exitCode == 0, output);
        Assert.Equal("ended", (await server.NewestCallAsync()).GetProperty("status").GetString());
        Directory.Delete(folder, recursive: true);
    }

    private CommandLine Replay(string path, string key, int speed) => new(
        "replay", path, "--server", server.Address, "--api-key", key, "--agent-email", RunningServer.AgentEmail, "--speed", $"{speed}");

    /// <summary>Waits until a call runs of which some seconds are on disk.</summary>
    private async Task<(Guid CallId, double Seconds)> WhenHeardAsync()
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(200));
        while (await timer.WaitForNextTickAsync(TestContext.Current.CancellationToken))
        {
            var calls = (await server.GetAsync("/api/v1/calls?limit=1")).GetProperty("items");
            if (calls.GetArrayLength() == 0)
                continue;
            var id = calls[0].GetProperty("id").GetGuid();
            var seconds = (double)((await server.RecordingOfAsync(id)).Length - HeaderBytes) / BytesPerSecond;
            if (seconds >= HeardSeconds)
                return (id, seconds);
        }
        throw new InvalidOperationException("No call was heard.");
    }

    private async Task<JsonElement> WhenAsync(Guid callId, Predicate<JsonElement> holds)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(200));
        while (await timer.WaitForNextTickAsync(TestContext.Current.CancellationToken))
        {
            var call = await server.GetAsync($"/api/v1/calls/{callId}");
            if (holds(call))
                return call;
        }
        throw new InvalidOperationException("The call did not come so far.");
    }
}
