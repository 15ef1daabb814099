using CallCoach.Calls;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace CallCoach.Server.Tests;

/// <summary>Limits and faults of the server itself, each with a server of its own.</summary>
public sealed class IngestLimitTests : IDisposable
{
    private readonly StrictServer _server = new();
    private readonly Guid _callId = Guid.CreateVersion7();

    public void Dispose()
    {
        Assert.Empty(_server.Errors.Drain());
        _server.Dispose();
    }

    [Fact]
    public async Task ACallThatGetsTooLongEndsAndIsKept()
    {
        var studio = await Studio.OfAsync(_server);
        using var source = await studio.StartedAsync(_callId, ("channels", 1));
        await source.SoundAsync(0, new byte[10 * 16_000 - 2], frameBytes: 2);
        await source.SoundAsync(79_999, new byte[4]);
        Assert.Equal((4008, "too-long"), await CodeAsync(source));
        await _server.States.WhenAsync(_callId, LiveCallState.Ended);
        var call = await studio.CallAsync(_callId);
        Assert.Equal(("ended", "too-long"), (call.Text("status"), call.Text("errorCode")));
        Assert.Equal(10.0, call.GetProperty("durationSeconds").GetDouble(), tolerance: 0.001);
    }

    [Theory, InlineData(40_000, 1000), InlineData(40_001, 4005)]
    public async Task AHoleMayBeAsLongAsTheLimit(long position, int code)
    {
        using var source = await (await Studio.OfAsync(_server)).StartedAsync(_callId, ("channels", 1));
        await source.SoundAsync(position, new byte[2]);
        await source.SayAsync(new { type = "stop" });
        Assert.Equal(code, (await CodeAsync(source)).Item1);
    }

    [Fact]
    public async Task OneCallTooManyIsRefused()
    {
        var studio = await Studio.OfAsync(_server);
        using var first = await studio.StartedAsync(_callId);
        using var second = await studio.StartedAsync(Guid.CreateVersion7());
        using var third = await studio.OpenAsync();
        await third.SayAsync(studio.Start(Guid.CreateVersion7()));
        Assert.Equal((4011, "too-many-calls"), await CodeAsync(third));
        await first.SayAsync(new { type = "stop" });
        Assert.Equal(1000, (await first.ClosedAsync()).Code);
        using var fourth = await studio.StartedAsync(Guid.CreateVersion7());
    }

    [Fact]
    public async Task WhereNoRecordingCanBeWrittenTheCallFailsAndTheNextOneWorks()
    {
        var studio = await Studio.OfAsync(_server);
        var year = Path.Combine(_server.Data.Recordings, $"{_server.Clock.GetUtcNow():yyyy}");
        await File.WriteAllTextAsync(year, "a file where the folder of the year should be", TestContext.Current.CancellationToken);
        using (var source = await studio.OpenAsync())
        {
            await source.SayAsync(studio.Start(_callId));
            var (code, reason, message) = await source.ClosedAsync();
            Assert.Equal((4010, "failed"), (code, reason));
            Assert.Contains("cannot write", message, StringComparison.Ordinal);
        }
        Assert.Single(_server.Errors.Drain());
        var call = await studio.CallAsync(_callId);
        Assert.Equal(("failed", "not-writable"), (call.Text("status"), call.Text("errorCode")));

        File.Delete(year);
        using var next = await studio.StartedAsync(Guid.CreateVersion7());
    }

    [Fact]
    public async Task AServerThatStopsSaysSoAndKeepsTheCall()
    {
        var studio = await Studio.OfAsync(_server);
        using var source = await studio.StartedAsync(_callId);
        await source.SoundAsync(0, new byte[32_000]);
        await source.AcknowledgedAsync(8_000);
        _server.Services.GetRequiredService<IHostApplicationLifetime>().StopApplication();
        Assert.Equal((4009, "server-closing"), await CodeAsync(source));
        await _server.States.WhenAsync(_callId, LiveCallState.Ended);
    }

    private static async Task<(int, string?)> CodeAsync(IngestSource source)
    {
        var (code, reason, _) = await source.ClosedAsync();
        return (code, reason);
    }

    /// <summary>Calls of 10 s with holes of 5 s, two at once.</summary>
    private sealed class StrictServer : KestrelServer
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("CallCoach:Calls:LongestCall", "00:00:10");
            builder.UseSetting("CallCoach:Calls:LongestGap", "00:00:05");
            builder.UseSetting("CallCoach:Calls:MostCalls", "2");
        }
    }
}
