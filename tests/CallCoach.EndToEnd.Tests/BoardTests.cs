using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace CallCoach.EndToEnd.Tests;

/// <summary>What a supervisor does on an ordinary day: look at the team, at the calls behind a figure, and at a call that runs.</summary>
public sealed partial class BoardTests(RunningServer server) : IClassFixture<RunningServer>
{
    private const string OtherName = "Adam Fox";
    private const string OtherEmail = "adam.fox@example.com";

    [Fact]
    public async Task TheBoardLeadsToTheCallsAndTheWallToTheCallThatRuns()
    {
        var folder = Directory.CreateTempSubdirectory("callcoach-board-").FullName;
        var recording = Path.Combine(folder, "call.wav");
        AcceptanceRecording.Write(recording);
        await server.AddPersonAsync(OtherName, OtherEmail, "agent");
        await server.AddPersonAsync("Chen Jing", "chen.jing@example.com", "supervisor");
        var call = await server.UploadAsync(recording);
        await server.UploadAsync(Prompts.PathOf("vm-intro"), OtherEmail);
        await server.UploadAsync(Prompts.PathOf("demo-moreinfo"), OtherEmail);
        await using var supervisor = await Browser.OpenAsync(server.Address);
        await supervisor.SignInAsync("chen.jing@example.com", RunningServer.Password);

        await FiguresAsync(supervisor.Page);
        await RankingAsync(supervisor.Page);
        await DownToTheCallAsync(supervisor.Page, call);
        await NothingIsLearnedYetAsync(supervisor.Page);
        await WatchAsync(supervisor.Page, recording);
        Directory.Delete(folder, recursive: true);
    }

    private async Task FiguresAsync(IPage page)
    {
        await page.Locator("nav a[href='/board']").ClickAsync();
        await Assertions.Expect(page.Locator(".board-tile").First).ToContainTextAsync("3.0 on a day with calls");
        await Assertions.Expect(Trend(page, "Calls a day").Locator("canvas")).ToBeVisibleAsync();
        var board = await server.GetAsync($"/api/v1/teams/{server.TeamId}/board?from={DateTime.UtcNow.AddDays(-1):yyyy-MM-dd}&to={DateTime.UtcNow.AddDays(1):yyyy-MM-dd}");
        var pace = 60 * board.GetProperty("total").GetProperty("readings")[0].GetDouble();   // the first reading: syllables a second
        await Assertions.Expect(Trend(page, "Pace").GetByRole(AriaRole.Img)).ToHaveAccessibleNameAsync($"Pace {pace:0} syll/min");
    }

    /// <summary>By place first; switched off, by name and without places, for everybody and from then on.</summary>
    private static async Task RankingAsync(IPage page)
    {
        var places = page.Locator(".board-people .place");
        var names = page.Locator(".board-people tbody button");
        await Assertions.Expect(places).ToHaveTextAsync(["1", "–"]);   // too short to be scored is no place
        await Assertions.Expect(names).ToHaveTextAsync([RunningServer.AgentName, OtherName]);
        await page.GetByRole(AriaRole.Switch, new() { Name = "Rank by score" }).ClickAsync();
        await Assertions.Expect(places).ToHaveCountAsync(0);
        await page.ReloadAsync();
        await Assertions.Expect(names).ToHaveTextAsync([OtherName, RunningServer.AgentName]);
        await Assertions.Expect(places).ToHaveCountAsync(0);
    }

    private static async Task DownToTheCallAsync(IPage page, Guid call)
    {
        var row = page.Locator(".board-people tr", new() { HasText = RunningServer.AgentName });
        await row.GetByRole(AriaRole.Link, new() { Name = "1", Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator(".calls-row")).ToHaveCountAsync(1);
        await Assertions.Expect(page.Locator(".calls-row")).ToHaveAttributeAsync("href", $"/calls/{call}");
        await page.GoBackAsync();
        await page.Locator(".board-effects").GetByRole(AriaRole.Link, new() { Name = "Slow down" }).ClickAsync();
        await Assertions.Expect(page.Locator(".calls-row")).ToHaveAttributeAsync("href", $"/calls/{call}");
        await page.GoBackAsync();
    }

    private static async Task NothingIsLearnedYetAsync(IPage page)
    {
        await page.GetByRole(AriaRole.Link, new() { Name = "What reviews teach" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Progressbar, new() { Name = "0 of 50 reviewed calls" })).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Switch on" })).ToBeDisabledAsync();
    }

    private async Task WatchAsync(IPage page, string recording)
    {
        var key = await server.CreateApiKeyAsync();
        await page.Locator("nav a[href='/live']").ClickAsync();
        await Assertions.Expect(page.GetByText("Nobody is on a call right now")).ToBeVisibleAsync();
        using var replay = new CommandLine(
            "replay", recording, "--server", server.Address, "--api-key", key, "--agent-email", RunningServer.AgentEmail, "--language", "en", "--speed", "3");
        var card = page.Locator(".wall-card");
        await Assertions.Expect(card).ToContainTextAsync(RunningServer.AgentName);
        await Assertions.Expect(card.Locator(".wall-floor")).ToHaveTextAsync("agent speaks");
        await Assertions.Expect(card.Locator(".running-cue")).ToContainTextAsync("Slow down");   // after half a minute of speech, three times as fast
        await card.GetByRole(AriaRole.Link).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = $"You are watching {RunningServer.AgentName}" })).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".stage-cue h2")).ToHaveTextAsync(SlowDownOrSpeakUp());
    }

    private static ILocator Trend(IPage page, string name) =>
        page.Locator("figure.trend", new() { Has = page.Locator("figcaption b", new() { HasTextRegex = new Regex($"^{name}$") }) });

    // The passage may be over by the time the page has come; the next cue is due then.
    [GeneratedRegex("^(Slow down|Speak up)$")]
    private static partial Regex SlowDownOrSpeakUp();
}
