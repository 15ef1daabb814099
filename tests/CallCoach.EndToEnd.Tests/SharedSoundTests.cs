using Microsoft.Playwright;

namespace CallCoach.EndToEnd.Tests;

/// <summary>The customer's side comes from a shared tab. Headless Chromium has no picker, so the page's own question is answered by the test.</summary>
public sealed class SharedSoundTests(RunningServer server) : IClassFixture<RunningServer>
{
    [Fact]
    public async Task SharedSoundBecomesTheCustomersChannel()
    {
        await using var browser = await Browser.OpenAsync(server.Address);
        await browser.Page.AddInitScriptAsync("""
            navigator.mediaDevices.getDisplayMedia = async () => {
              const context = new AudioContext(), tone = context.createOscillator(), out = context.createMediaStreamDestination();
              tone.connect(out);
              tone.start();
              return out.stream;
            };
            """);
        await browser.SignInAsync(RunningServer.AgentEmail, RunningServer.Password);
        await StartAsync(browser.Page);
        await browser.Page.GetByText("Call is being recorded").WaitForAsync();

        var call = await RunningCallAsync();
        Assert.Equal("2", call.GetProperty("channels").ToString());
        Assert.Equal(["agent", "customer"], call.GetProperty("roles").EnumerateArray().Select(role => role.GetString()));

        await browser.Page.GetByRole(AriaRole.Button, new() { Name = "Pause" }).ClickAsync();
        await browser.Page.GetByText("Paused: nothing is sent").WaitForAsync();
        await browser.Page.GetByRole(AriaRole.Button, new() { Name = "Go on" }).ClickAsync();
        await browser.Page.GetByRole(AriaRole.Button, new() { Name = "End the call" }).ClickAsync();
        await browser.Page.GetByText("The call is complete.").WaitForAsync();
        var gap = Assert.Single((await server.GetAsync($"/api/v1/calls/{call.GetProperty("callId")}")).GetProperty("gaps").EnumerateArray());
        Assert.Equal("paused", gap.GetProperty("cause").GetString());
    }

    [Fact]
    public async Task ATabSharedWithoutItsSoundIsExplained()
    {
        await using var browser = await Browser.OpenAsync(server.Address);
        await browser.Page.AddInitScriptAsync("navigator.mediaDevices.getDisplayMedia = async () => document.createElement('canvas').captureStream();");
        await browser.SignInAsync(RunningServer.AgentEmail, RunningServer.Password);
        await StartAsync(browser.Page);
        await Assertions.Expect(browser.Page.Locator(".capture-fault")).ToContainTextAsync("has no sound");
    }

    [Fact]
    public async Task ARefusedShareIsExplained()
    {
        await using var browser = await Browser.OpenAsync(server.Address);
        await browser.Page.AddInitScriptAsync("navigator.mediaDevices.getDisplayMedia = async () => { throw new DOMException('', 'NotAllowedError'); };");
        await browser.SignInAsync(RunningServer.AgentEmail, RunningServer.Password);
        await StartAsync(browser.Page);
        await Assertions.Expect(browser.Page.Locator(".capture-fault")).ToContainTextAsync("Nothing was shared");
    }

    private static async Task StartAsync(IPage page)
    {
        await page.GotoAsync("/capture");
        await page.GetByText("Shared tab or system sound").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Start the call" }).ClickAsync();
    }

    private async Task<System.Text.Json.JsonElement> RunningCallAsync()
    {
        var items = (await server.GetAsync("/api/v1/calls/live")).GetProperty("items");
        return Assert.Single(items.EnumerateArray());
    }
}
