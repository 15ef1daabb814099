using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace CallCoach.EndToEnd.Tests;

/// <summary>The whole way: a microphone in the browser, the server, cues on the agent's screen, the call afterwards. In real time, five minutes.</summary>
public sealed partial class BrowserCallTests(RunningServer server) : IClassFixture<RunningServer>
{
    /// <summary>English titles of the four cues, in the order of the recording's passages.</summary>
    private static readonly Dictionary<string, string> Titles = new()
    {
        ["slow-down"] = "Slow down", ["speak-up"] = "Speak up", ["finish-strong"] = "Finish strong", ["pause"] = "Pause",
    };

    // The capture begins a little after the file does, and a cue is shown a moment after the passage that raised it.
    private const double Slack = 6;

    [Fact]
    public async Task ACallThroughTheMicrophoneGivesItsCuesLiveAndIsKept()
    {
        var folder = Directory.CreateTempSubdirectory("callcoach-e2e-").FullName;
        var microphone = Path.Combine(folder, "microphone.wav");
        var recording = AcceptanceRecording.Write(microphone);
        await using var browser = await Browser.OpenAsync(server.Address, microphone);
        await browser.SignInAsync(RunningServer.AgentEmail, RunningServer.Password);

        await StartCallAsync(browser.Page);
        var shown = await WatchCuesAsync(browser.Page, recording.Seconds);
        var callId = await StopCallAsync(browser.Page);

        Assert.Equal(recording.Passages.Select(passage => Titles[passage.Cue]), shown);
        await CallPageShowsAsync(browser.Page, callId);
        var call = await server.GetAsync($"/api/v1/calls/{callId}");
        Assert.Equal("ended", call.GetProperty("status").GetString());
        Assert.InRange(call.GetProperty("durationSeconds").GetDouble(), recording.Seconds - Slack, recording.Seconds + 60);
        var cues = call.GetProperty("cues").EnumerateArray().Select(cue => (Code: cue.GetProperty("code").GetString(), At: cue.GetProperty("at").GetDouble()));
        Assert.All(cues.Zip(recording.Passages), pair =>
        {
            Assert.Equal(pair.Second.Cue, pair.First.Code);
            Assert.InRange(pair.First.At, pair.Second.From - Slack, pair.Second.To + Slack);
        });
        Directory.Delete(folder, recursive: true);
    }

    private static async Task StartCallAsync(IPage page)
    {
        await page.Locator("nav a[href='/capture']").ClickAsync();
        await page.GetByText("Microphone only").ClickAsync();
        await page.GetByText("English", new() { Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Start the call" }).ClickAsync();
        await page.GetByText("Call is being recorded").WaitForAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "To the cues" }).ClickAsync();
    }

    /// <summary>Notes each cue that appears on the stage while the recording plays, and judges the first one by its key.</summary>
    private static async Task<List<string>> WatchCuesAsync(IPage page, double seconds)
    {
        await page.EvaluateAsync("""
            () => {
              window.shown = [];
              new MutationObserver(() => {
                const title = document.querySelector('.stage-cue h2')?.textContent;
                if (title && window.shown.at(-1) !== title) window.shown.push(title);
              }).observe(document.body, { childList: true, subtree: true, characterData: true });
            }
            """);
        await page.Locator(".stage-cue h2").WaitForAsync(new() { Timeout = 120_000 });
        await page.Keyboard.PressAsync("g");
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Good cue" })).ToHaveAttributeAsync("aria-pressed", "true");
        // The whole recording is in when the clock of the call has passed its length.
        await page.WaitForFunctionAsync("""
            seconds => {
              const [minutes, rest] = (document.querySelector('.capture-bar .numbers')?.textContent ?? '0:0').split(':').map(Number);
              return minutes * 60 + rest >= seconds;
            }
            """, seconds, new() { Timeout = (float)(seconds + 60) * 1000, PollingInterval = 1000 });
        return [.. await page.EvaluateAsync<string[]>("window.shown")];
    }

    /// <returns>The call's id.</returns>
    private static async Task<string> StopCallAsync(IPage page)
    {
        await page.Locator(".capture-bar").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "End the call" }).ClickAsync();
        await page.GetByText("The call is complete.").WaitForAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Look at the call" }).PressAsync("Enter");
        await page.WaitForURLAsync(CallAddress());
        return CallAddress().Match(page.Url).Groups[1].Value;
    }

    private static async Task CallPageShowsAsync(IPage page, string callId)
    {
        await Assertions.Expect(page.Locator(".call-cues b")).ToHaveTextAsync([.. Titles.Values]);
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Helpful" }).First).ToHaveAttributeAsync("aria-pressed", "true");
        // A click on a cue plays from its moment.
        await page.Locator(".call-cues .moment").First.ClickAsync();
        await page.Locator(".transport button[aria-label=Pause]").WaitForAsync();
        await page.WaitForFunctionAsync("() => !/^0:0\\d /.test(document.querySelector('.transport .numbers')?.textContent ?? '0:00 ')");

        await page.Locator("nav a[href='/calls']").ClickAsync();
        var row = page.Locator($"a[href='/calls/{callId}']");
        await Assertions.Expect(row).ToContainTextAsync("Speak up");
    }

    [GeneratedRegex("/calls/([0-9a-f-]{36})$")]
    private static partial Regex CallAddress();
}
