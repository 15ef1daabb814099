using Microsoft.Playwright;

namespace CallCoach.EndToEnd.Tests;

/// <summary>Signing in, the language, and that every page fits a phone.</summary>
public sealed class PagesTests(RunningServer server) : IClassFixture<RunningServer>
{
    [Fact]
    public async Task OneIsAskedToSignInAndComesBackToWhereOneWas()
    {
        await using var browser = await Browser.OpenAsync(server.Address);
        await browser.Page.GotoAsync("/calls?kind=live");
        await browser.Page.WaitForURLAsync("**/sign-in?next=**");
        await FillAsync(browser.Page, "wrong password");
        await Assertions.Expect(browser.Page.GetByRole(AriaRole.Alert).First).ToContainTextAsync("E-mail or password is wrong.");
        await FillAsync(browser.Page, RunningServer.Password);
        await browser.Page.WaitForURLAsync("**/calls?kind=live");
        await Assertions.Expect(browser.Page.GetByRole(AriaRole.Heading, new() { Name = "Calls" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task TheChosenLanguageIsKeptWithTheAccount()
    {
        await using (var first = await Browser.OpenAsync(server.Address))
        {
            await first.SignInAsync(RunningServer.AdministratorEmail, RunningServer.Password);
            var saved = first.Page.WaitForResponseAsync(answer => answer.Request.Method == "PATCH");
            await first.Page.GetByRole(AriaRole.Button, new() { Name = "EN", Exact = true }).ClickAsync();
            await saved;
        }
        await using var second = await Browser.OpenAsync(server.Address, language: "zh-CN");
        await second.SignInAsync(RunningServer.AdministratorEmail, RunningServer.Password);
        await Assertions.Expect(second.Page.GetByRole(AriaRole.Link, new() { Name = "Settings" }).First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task EveryPageFitsAPhone()
    {
        const int width = 390;
        await using var browser = await Browser.OpenAsync(server.Address, width: width);
        await browser.SignInAsync(RunningServer.AdministratorEmail, RunningServer.Password);
        foreach (var path in (string[])[
            "/live", "/capture", "/calls", "/calls/said", "/calls/clips", "/reviews", "/reviews/calibrations", "/board", "/board/learned",
            "/settings/account", "/settings/rules", "/settings/phrases", "/settings/scripts", "/settings/scorecards", "/settings/scorecards?card=0", "/settings/campaigns",
            "/settings/recognition", "/settings/people", "/settings/teams", "/settings/keys", "/settings/webhooks", "/settings/audit"])
        {
            await browser.Page.GotoAsync(path);
            await browser.Page.Locator("main h1, main h2").First.WaitForAsync();
            Assert.True(await browser.Page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= width, $"{path} is wider than a phone.");
        }
    }

    [Fact]
    public async Task AnUploadedRecordingBecomesACallAndNotSoundIsRefusedInWords()
    {
        await using var browser = await Browser.OpenAsync(server.Address);
        await browser.SignInAsync(RunningServer.AgentEmail, RunningServer.Password);
        await browser.Page.GotoAsync("/calls");
        await browser.Page.GetByRole(AriaRole.Button, new() { Name = "Upload" }).First.ClickAsync();
        await browser.Page.Locator("input[type=file]").SetInputFilesAsync([
            new FilePayload { Name = "call.wav", MimeType = "audio/wav", Buffer = await File.ReadAllBytesAsync(Prompts.PathOf("demo-instruct"), TestContext.Current.CancellationToken) },
            new FilePayload { Name = "letter.wav", MimeType = "audio/wav", Buffer = "Dear customer"u8.ToArray() }]);
        await Assertions.Expect(browser.Page.Locator(".uploads em")).ToHaveTextAsync("This file holds no sound that can be read.");
        await browser.Page.Locator(".uploads").GetByText("Open").ClickAsync();
        await Assertions.Expect(browser.Page.Locator(".readings")).ToContainTextAsync("syllables a minute");
    }

    [Fact]
    public async Task APageThatDoesNotExistSaysSo()
    {
        await using var browser = await Browser.OpenAsync(server.Address);
        await browser.SignInAsync(RunningServer.AgentEmail, RunningServer.Password);
        await browser.Page.GotoAsync("/nowhere");
        await Assertions.Expect(browser.Page.GetByText("This page does not exist")).ToBeVisibleAsync();
    }

    private static async Task FillAsync(IPage page, string password)
    {
        await page.Locator("input[autocomplete=username]").FillAsync(RunningServer.AgentEmail);
        await page.Locator("input[type=password]").FillAsync(password);
        await page.Locator("button[type=submit]").ClickAsync();
    }
}
