namespace CallCoach.EndToEnd.Tests;

/// <summary>A recording of real telephone prompts, played into the real server by the command line, ten times as fast as it was spoken.</summary>
public sealed class ReplayTests(RunningServer server) : IClassFixture<RunningServer>
{
    [Fact]
    public async Task EachFaultGetsItsCueInItsPassageAndNormalSpeechGetsNone()
    {
        var folder = Directory.CreateTempSubdirectory("callcoach-replay-").FullName;
        var path = Path.Combine(folder, "agent.wav");
        var recording = AcceptanceRecording.Write(path);
        var key = await server.CreateApiKeyAsync();

        using var replay = new CommandLine(
            "replay", path, "--server", server.Address, "--api-key", key, "--agent-email", RunningServer.AgentEmail, "--language", "en", "--speed", "10");
        var (exitCode, output) = await replay.EndAsync();

        Assert.True(exitCode == 0, output);
        var call = await server.NewestCallAsync();
        Assert.Equal("replay", call.GetProperty("kind").GetString());
        Assert.Equal("ended", call.GetProperty("status").GetString());
        Assert.Equal(recording.Seconds, call.GetProperty("durationSeconds").GetDouble(), tolerance: 0.1);
        var cues = (await server.GetAsync($"/api/v1/calls/{call.GetProperty("id").GetGuid()}")).GetProperty("cues").EnumerateArray()
            .Select(cue => (Code: cue.GetProperty("code").GetString(), At: cue.GetProperty("at").GetDouble())).ToList();
        Assert.Equal(recording.Passages.Select(passage => passage.Cue), cues.Select(cue => cue.Code));
        Assert.All(cues.Zip(recording.Passages), pair => Assert.InRange(pair.First.At, pair.Second.From, pair.Second.To));
        Directory.Delete(folder, recursive: true);
    }
}
