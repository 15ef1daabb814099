using Microsoft.Playwright;

namespace CallCoach.EndToEnd.Tests;

/// <summary>A weak moment of a real call becomes a drill; the agent practises it, and the trainer sees the try.</summary>
public sealed class MomentTests(RunningServer server) : IClassFixture<RunningServer>
{
    private const string Title = "Loud to the last word";

    [Fact]
    public async Task AFlaggedMomentBecomesADrillThatTheAgentRunsAndTheTrainerSees()
    {
        await server.AddPersonAsync("Zhao Ming", "zhao.ming@example.com", "trainer");
        var folder = Directory.CreateTempSubdirectory("callcoach-moment-").FullName;
        var (recording, microphone) = (Path.Combine(folder, "call.wav"), Path.Combine(folder, "microphone.wav"));
        AcceptanceRecording.Write(recording);
        var seconds = SpokenEndings.Write(microphone, faded: false);
        await using var agent = await Browser.OpenAsync(server.Address, microphone);
        await using var trainer = await Browser.OpenAsync(server.Address);
        await agent.SignInAsync(RunningServer.AgentEmail, RunningServer.Password);
        await trainer.SignInAsync("zhao.ming@example.com", RunningServer.Password);

        var drill = await MakeDrillAsync(trainer.Page, await UploadAsync(agent.Page, recording));
        await PractiseAsync(agent.Page, seconds);

        await trainer.Page.GotoAsync(drill);
        var attempt = trainer.Page.Locator(".attempt-history li", new() { HasText = RunningServer.AgentName });
        await Assertions.Expect(attempt).ToContainTextAsync("Passed");
        await attempt.GetByRole(AriaRole.Link).ClickAsync();
        await Assertions.Expect(trainer.Page.Locator(".verdict")).ToContainTextAsync("right");
        await Assertions.Expect(trainer.Page.Locator("h1")).ToHaveTextAsync(Title);
        Directory.Delete(folder, recursive: true);
    }

    /// <returns>The path of the call's page.</returns>
    private static async Task<string> UploadAsync(IPage page, string recording)
    {
        await page.GotoAsync("/calls");
        await page.GetByRole(AriaRole.Button, new() { Name = "Upload" }).First.ClickAsync();
        await page.Locator("input[type=file]").SetInputFilesAsync(recording);
        await page.Locator(".uploads").GetByText("Open").ClickAsync();
        await page.Locator(".call-cues li").First.WaitForAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Make a drill" })).ToHaveCountAsync(0);   // a trainer's work
        return new Uri(page.Url).AbsolutePath;
    }

    /// <returns>The path of the drill's page.</returns>
    private static async Task<string> MakeDrillAsync(IPage page, string call)
    {
        await page.GotoAsync(call);
        await page.Locator(".call-cues li", new() { HasText = "Finish strong" }).First.GetByRole(AriaRole.Button, new() { Name = "Make a drill" }).ClickAsync();
        await Assertions.Expect(page.Locator(".make-drill")).ToContainTextAsync("measured here");
        await page.GetByLabel("Title").FillAsync(Title);
        await page.GetByRole(AriaRole.Button, new() { Name = "Make the drill" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Open it" }).ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync(Title);
        await Assertions.Expect(page.Locator(".attempt-history")).ToContainTextAsync("Nobody has tried it yet.");
        return new Uri(page.Url).AbsolutePath;
    }

    private static async Task PractiseAsync(IPage page, double seconds)
    {
        await page.GotoAsync("/practice/drills");
        await page.GetByRole(AriaRole.Link, new() { Name = Title }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Begin" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Done" }).WaitForAsync();
        await page.WaitForFunctionAsync("count => performance.getEntriesByName('callcoach-drawn').length > count", 15 * seconds, new() { Timeout = (float)(4 * seconds + 60) * 1000, PollingInterval = 500 });
        await page.GetByRole(AriaRole.Button, new() { Name = "Done" }).ClickAsync();
        await page.Locator(".verdict:not(.open)").WaitForAsync();   // judged by the server: as long as it takes
        await Assertions.Expect(page.Locator(".verdict .outcome")).ToContainTextAsync("Passed");
    }
}
