using System.Net;

namespace CallCoach.Server.Tests;

public sealed class HealthTests(TestServer server) : ServerTest(server)
{
    [Theory, InlineData("/health/live"), InlineData("/health/ready")]
    public async Task AServerThatCanTakeACallSaysSo(string path) =>
        Assert.Equal("healthy", (await Server.Open().GetAsync(path).OkAsync()).Text("status"));

    [Fact]
    public async Task WithoutAPlaceForRecordingsItLivesButIsNotReady()
    {
        Directory.Delete(Server.Data.Recordings);
        var inTheWay = Path.Combine(Server.Data.Root, "recordings");
        await File.WriteAllTextAsync(inTheWay, "", TestContext.Current.CancellationToken);
        using var ready = await Server.Open().GetAsync("/health/ready");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, ready.StatusCode);
        Assert.Contains("\"data-folder\":\"unhealthy\"", await ready.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        await Server.Open().GetAsync("/health/live").OkAsync();
        Assert.NotEmpty(Server.Errors.Drain());
        File.Delete(inTheWay);
    }

    [Fact]
    public async Task AnAdministratorReadsHowTheProcessDoes()
    {
        var state = await (await Server.AdministratorAsync()).GetAsync("system").OkAsync();
        Assert.True(state.GetProperty("cpuSeconds").GetDouble() > 0);
        Assert.True(state.GetProperty("workingSetBytes").GetInt64() > 1_000_000);
        Assert.Equal(0, state.GetProperty("runningCalls").GetInt32());
    }
}
