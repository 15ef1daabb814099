using System.Runtime.InteropServices;
using CallCoach.Audio;

namespace CallCoach.Cli.Tests;

public sealed class ReplayTests : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("callcoach-replay-").FullName;
    private TestServer _server = null!;

    public async ValueTask InitializeAsync() => _server = await TestServer.StartAsync();

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task EverySampleOfTheRecordingArrives()
    {
        var (path, sound) = Noise(seconds: 10, channels: 2, sampleRateHz: 8000);
        var (exitCode, _, errors) = await ReplayAsync(path, "--speed", "50", "--customer-reference", "C-1", "--direction", "outbound", "--language", "zh-CN");
        Assert.True(exitCode == ExitCode.Done, errors);
        Assert.Equal(sound, MemoryMarshal.Cast<byte, short>(_server.Sound).ToArray());
        var start = Assert.Single(_server.Starts);
        Assert.Equal("""{"type":"start","agent":"li.na@example.com","customerReference":"C-1","direction":"outbound","encoding":"pcm16","sampleRateHz":8000,"channels":2,"roles":["agent","customer"],"kind":"replay","language":"zh-CN"}""",
            System.Text.RegularExpressions.Regex.Replace(start.GetRawText(), "\"callId\":\"[0-9a-f-]{36}\",", ""));
    }

    [Fact]
    public async Task RealTimeIsALiveCallInPacketsOf20Ms()
    {
        var (path, _) = Noise(seconds: 1, channels: 1, sampleRateHz: 16_000);
        var (exitCode, _, errors) = await ReplayAsync(path);
        Assert.True(exitCode == ExitCode.Done, errors);
        Assert.Equal(Enumerable.Range(0, 50).Select(i => i * 320L), _server.Positions);
        Assert.Equal("live", Assert.Single(_server.Starts).GetProperty("kind").GetString());
    }

    [Theory, InlineData(10, "50"), InlineData(1, "1")]
    public async Task ACutConnectionGoesOnWhereTheServerStands(int seconds, string speed)
    {
        var (path, sound) = Noise(seconds, channels: 2, sampleRateHz: 8000);
        _server.CutAfter = 7;
        var (exitCode, _, errors) = await ReplayAsync(path, "--speed", speed);
        Assert.True(exitCode == ExitCode.Done, errors);
        Assert.Equal(2, _server.Starts.Count);
        Assert.Single(_server.Starts.Select(start => start.GetProperty("callId").GetString()).Distinct());
        Assert.Equal(sound, MemoryMarshal.Cast<byte, short>(_server.Sound).ToArray());
        Assert.Contains("goes on in a new one", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CuesAreShownAsTheyCome()
    {
        var (path, _) = Noise(seconds: 1, channels: 2, sampleRateHz: 8000);
        _server.CueAt = 4000;
        var (_, output, _) = await ReplayAsync(path, "--speed", "20");
        Assert.Equal(["00:00.1  slow-down", "00:00.2  slow-down cleared: corrected"], output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task TheAgentMayBeOnTheRight()
    {
        var (path, _) = Noise(seconds: 1, channels: 2, sampleRateHz: 8000);
        await ReplayAsync(path, "--speed", "50", "--agent", "right");
        Assert.Equal("""["customer","agent"]""", Assert.Single(_server.Starts).GetProperty("roles").GetRawText());
    }

    [Theory, InlineData(4003, "unknown-agent"), InlineData(4000, "bad-start"), InlineData(4002, "call-running")]
    public async Task ARefusalIsTold(int code, string reason)
    {
        _server.Refusal = (code, reason);
        var (exitCode, _, errors) = await ReplayAsync(Noise(1, 1, 8000).Path);
        Assert.Equal(ExitCode.Server, exitCode);
        Assert.Equal($"Refused as {reason}. [{reason}]", errors.Trim());
    }

    [Fact]
    public async Task AWrongKeyIsTold()
    {
        var (exitCode, _, errors) = await CommandLine.RunAsync("replay", Noise(1, 1, 8000).Path, "--server", _server.Address, "--api-key", "other", "--agent-email", "a@example.com");
        Assert.Equal(ExitCode.Server, exitCode);
        Assert.Contains("does not accept the API key", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AServerThatIsNotThereIsTold()
    {
        var (exitCode, _, errors) = await CommandLine.RunAsync("replay", Noise(1, 1, 8000).Path, "--server", "http://127.0.0.1:1", "--api-key", "k", "--agent-email", "a@example.com");
        Assert.Equal(ExitCode.Server, exitCode);
        Assert.Contains("http://127.0.0.1:1/ cannot be reached", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ABadFileIsTold()
    {
        var path = Path.Combine(_folder, "empty.wav");
        File.WriteAllBytes(path, []);
        var (exitCode, _, errors) = await ReplayAsync(path);
        Assert.Equal(ExitCode.BadFile, exitCode);
        Assert.Contains("[empty]", errors, StringComparison.Ordinal);
        Assert.Empty(_server.Starts);
    }

    [Theory, InlineData("--speed", "0"), InlineData("--direction", "sideways")]
    public async Task AWrongOptionIsUsage(params string[] options) =>
        Assert.Equal(ExitCode.Usage, (await ReplayAsync("a.wav", options)).ExitCode);

    [Fact]
    public async Task AnAddressMustBeOne()
    {
        var (exitCode, _, errors) = await CommandLine.RunAsync("replay", "a.wav", "--server", "coach", "--agent-email", "a@example.com");
        Assert.Equal(ExitCode.Usage, exitCode);
        Assert.Contains("http://localhost:5000", errors, StringComparison.Ordinal);
    }

    private Task<(int ExitCode, string Output, string Errors)> ReplayAsync(string path, params string[] options) =>
        CommandLine.RunAsync(["replay", path, "--server", _server.Address, "--api-key", TestServer.ApiKey, "--agent-email", "li.na@example.com", .. options]);

    private (string Path, short[] Sound) Noise(int seconds, int channels, int sampleRateHz)
    {
        var sound = Signal.Noise(0.5, seconds * channels * sampleRateHz, seed: 1).Select(SampleCodec.ToPcm16).ToArray();
        var path = Path.Combine(_folder, "noise.wav");
        using var stream = File.Create(path);
        var writer = new WavWriter(stream, sampleRateHz, channels);
        writer.Append(sound);
        writer.PatchHeader();
        return (path, sound);
    }
}
