using Microsoft.Playwright;

namespace CallCoach.EndToEnd.Tests;

/// <summary>A drill practised into the microphone, with sentence ends that can be heard and with faded ones.</summary>
public sealed class DrillTests(RunningServer server) : IClassFixture<RunningServer>
{
    [Theory, InlineData(false, "Passed"), InlineData(true, "Not yet")]
    public async Task AnEndingDrillPassesOnEndsThatCanBeHeard(bool faded, string outcome)
    {
        var folder = Directory.CreateTempSubdirectory("callcoach-e2e-").FullName;
        var seconds = SpokenEndings.Write(Path.Combine(folder, "microphone.wav"), faded);
        await using var browser = await Browser.OpenAsync(server.Address, Path.Combine(folder, "microphone.wav"));
        await browser.SignInAsync(RunningServer.AgentEmail, RunningServer.Password);
        var page = browser.Page;
        await page.GotoAsync("/practice/drills");
        await page.GetByText("Strong endings").Last.ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Begin" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Done" }).WaitForAsync();
        await page.WaitForFunctionAsync("count => performance.getEntriesByName('callcoach-drawn').length > count", 15 * seconds, new() { Timeout = (float)(4 * seconds + 60) * 1000, PollingInterval = 500 });
        TestContext.Current.TestOutputHelper?.WriteLine(await LatencyAsync(page));
        await page.GetByRole(AriaRole.Button, new() { Name = "Done" }).ClickAsync();
        await page.Locator(".verdict:not(.open)").WaitForAsync();   // judged by the server: as long as it takes
        await Assertions.Expect(page.Locator(".verdict .outcome")).ToContainTextAsync(outcome);
        // A press on a moment plays it at once.
        await page.Locator(".attempt-moments li button").First.ClickAsync();
        await page.Locator(".attempt-moments li.playing").First.WaitForAsync();
        Directory.Delete(folder, recursive: true);
    }

    // Told, never judged: how fast it is is the machine's matter too. docs/practice-latency.md has the figures.
    private static Task<string> LatencyAsync(IPage page) => page.EvaluateAsync<string>("""
        () => {
          const all = performance.getEntriesByName('callcoach-drawn').map((each) => each.duration).sort((a, b) => a - b);
          const at = (share) => Math.round(all[Math.min(all.length - 1, Math.floor(share * all.length))]);
          return `sound to drawn, ms: ${all.length} drawings, p50 ${at(0.5)}, p95 ${at(0.95)}, p99 ${at(0.99)}`;
        }
        """);
}
