using CallCoach.Calls;
using CallCoach.Cli.Load;
using CallCoach.Coaching;

namespace CallCoach.Cli.Tests;

public sealed class LoadTests : IAsyncLifetime
{
    private TestServer _server = null!;

    public async ValueTask InitializeAsync() => _server = await TestServer.StartAsync();

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task CallsRunAtOnceAndTheirCuesAreTimed()
    {
        _server.CueAt = 8000;
        var (exitCode, output, errors) = await LoadAsync("right", "--language", "en", "--server-pid", $"{Environment.ProcessId}");
        Assert.True(exitCode == ExitCode.Done, errors);
        Assert.Equal(2, _server.Starts.Count);
        Assert.Equal(["a@example.com", "b@example.com"], _server.Starts.Select(start => start.GetProperty("agent").GetString()));
        Assert.Matches(@"Calls +2\s", output);
        Assert.Matches(@"Failed +0\s", output);
        Assert.Matches(@"Cues +1\s", output);
        Assert.Matches(@"Cue latency p50 / p95 / p99 / max +\d+\.\d / \d+\.\d / \d+\.\d / \d+\.\d ms", output);
        Assert.All(_server.Starts, start => Assert.Equal("en", start.GetProperty("language").GetString()));
        Assert.Matches(@"Lines of text +2\s", output);
        Assert.Matches(@"Text latency p50 / p95 / p99 / max +\d+\.\d / \d+\.\d / \d+\.\d / \d+\.\d ms", output);
        Assert.Matches(@"Server's memory, now / peak +\d+ / \d+ MB", output);
    }

    [Fact]
    public async Task AWrongPasswordIsTold()
    {
        var (exitCode, _, errors) = await LoadAsync("wrong");
        Assert.Equal(ExitCode.Server, exitCode);
        Assert.Contains("does not accept the password of lead@example.com", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhenNoCallRunsTheReasonIsTold()
    {
        _server.Refusal = (4003, "unknown-agent");
        var (exitCode, _, errors) = await LoadAsync("right");
        Assert.Equal(ExitCode.Server, exitCode);
        Assert.Contains("[unknown-agent]", errors, StringComparison.Ordinal);
    }

    [Fact]
    public void TheGeneratedCallDeservesCues()
    {
        var (agent, customer) = SpokenSound.Call(8000);
        var session = new CallSession(new CallSettings(8000, 2, ChannelRoles.AgentFirst, null, CoachingPlan.Default, AgentUsual.Unknown));
        session.Process(agent, customer);
        var cues = session.Finish().Cues.Select(cue => cue.Raised.Code).ToList();
        Assert.Contains("slow-down", cues);
        Assert.True(cues.Count >= 2);
    }

    [Theory, InlineData(50, 5), InlineData(95, 10), InlineData(99, 10), InlineData(10, 1), InlineData(100, 10)]
    public void PercentilesAreNearestRanks(double percent, double expected) =>
        Assert.Equal(expected, new Percentiles([10, 9, 8, 7, 6, 5, 4, 3, 2, 1]).At(percent));

    [Fact]
    public void OfNothingThereIsNoPercentile() => Assert.Equal(double.NaN, new Percentiles([]).At(50));

    [Fact]
    public async Task APaceIsKeptFromItsStart()
    {
        var clock = new FakeTimeProvider();
        var pacer = new Pacer(clock);
        var wait = pacer.WaitUntilAsync(TimeSpan.FromMilliseconds(20), TestContext.Current.CancellationToken);
        clock.Advance(TimeSpan.FromMilliseconds(19));
        Assert.False(wait.IsCompleted);
        clock.Advance(TimeSpan.FromMilliseconds(1));
        await wait;
        clock.Advance(TimeSpan.FromMilliseconds(500));
        Assert.True(pacer.WaitUntilAsync(TimeSpan.FromMilliseconds(40), TestContext.Current.CancellationToken).IsCompleted);
    }

    private Task<(int ExitCode, string Output, string Errors)> LoadAsync(string password, params string[] options) => CommandLine.RunAsync([
        "load", "--server", _server.Address, "--api-key", TestServer.ApiKey, "--agent-email", "a@example.com", "b@example.com",
        "--email", "lead@example.com", "--password", password, "--calls", "2", "--minutes", "0.03", .. options]);
}
