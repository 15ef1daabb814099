using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace CallCoach.EndToEnd.Tests;

/// <summary>Practice from end to end: a trainer takes a script and assigns it, the agent practises it at the microphone, the trainer sees it.</summary>
public sealed partial class PracticeTests(RunningServer server) : IClassFixture<RunningServer>
{
    [Fact]
    public async Task AnAssignedScriptIsPractisedAndTheTrainerSeesIt()
    {
        var folder = Directory.CreateTempSubdirectory("callcoach-e2e-").FullName;
        var microphone = Path.Combine(folder, "microphone.wav");
        SpokenCall.Write(microphone,
            ("agent", "Of course, I will not keep you. Shall I call today at four in the afternoon, or tomorrow morning at ten?", 4),
            ("agent", "Good, I will call tomorrow morning at ten, five minutes about how you settle the till. Thank you.", 60));
        await using (var trainer = await Browser.OpenAsync(server.Address))
        {
            await trainer.SignInAsync(RunningServer.AdministratorEmail, RunningServer.Password);
            await trainer.Page.GetByRole(AriaRole.Button, new() { Name = "EN", Exact = true }).ClickAsync();   // the first administrator reads Chinese
            await PublishAsync(trainer.Page);
            await AssignAsync(trainer.Page);
        }
        await using (var agent = await Browser.OpenAsync(server.Address, microphone))
        {
            await agent.SignInAsync(RunningServer.AgentEmail, RunningServer.Password);
            await PractiseAsync(agent.Page);
        }
        await using (var trainer = await Browser.OpenAsync(server.Address))
        {
            await trainer.SignInAsync(RunningServer.AdministratorEmail, RunningServer.Password);
            await trainer.Page.GetByRole(AriaRole.Button, new() { Name = "EN", Exact = true }).ClickAsync();   // the first administrator reads Chinese
            await trainer.Page.GotoAsync("/practice/assignments");
            await Assertions.Expect(trainer.Page.GetByText("1 of 1 practised")).ToBeVisibleAsync();
            await trainer.Page.GetByRole(AriaRole.Link, new() { Name = "I have no time" }).ClickAsync();
            var row = trainer.Page.GetByRole(AriaRole.Row, new() { Name = RunningServer.AgentName }).First;
            await Assertions.Expect(row).ToContainTextAsync("done");
        }
        Directory.Delete(folder, recursive: true);
    }

    private static async Task PublishAsync(IPage page)
    {
        await page.Locator("nav a[href='/practice']").ClickAsync();
        await page.Locator("a[href='/practice/scripts']").First.ClickAsync();
        await page.Locator(".script-card", new() { HasText = "I have no time" }).GetByRole(AriaRole.Button, new() { Name = "Take this one" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Publish" }).ClickAsync();
        await page.GetByText("version 1").WaitForAsync();
    }

    private static async Task AssignAsync(IPage page)
    {
        await page.Locator("a[href='/practice/assignments']").First.ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Assign practice" }).ClickAsync();
        await page.Locator(".ant-modal .ant-select").First.ClickAsync();
        await page.Locator(".ant-select-item-option", new() { HasText = "I have no time" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Assign", Exact = true }).ClickAsync();
        await page.GetByText("0 of 1 practised").WaitForAsync();
    }

    private static async Task PractiseAsync(IPage page)
    {
        await page.Locator("nav a[href='/practice']").ClickAsync();
        await page.Locator(".today-item").GetByRole(AriaRole.Link, new() { Name = "Practise" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Begin" }).ClickAsync();
        await page.GetByText("Your turn").WaitForAsync();
        await Assertions.Expect(page.GetByText("Step 1 of 2")).ToBeVisibleAsync();
        await page.RouteAsync("**/voice?**", route => route.FulfillAsync(new() { Status = 503 }));   // as where nothing can speak the line
        await page.WaitForTimeoutAsync(9_000);    // the microphone plays in real time: the first answer takes so long
        await page.Locator(".run-script li.said").First.WaitForAsync();   // a point ticks itself while one practises
        await page.GetByRole(AriaRole.Button, new() { Name = "Next" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Step 2 of 2")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByText("The server has no voice for this line. Read it, then answer as usual.")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".bubble.customer")).ToBeVisibleAsync();
        await page.WaitForTimeoutAsync(9_000);
        await page.GetByRole(AriaRole.Button, new() { Name = "Finish" }).ClickAsync();
        await page.WaitForURLAsync(AttemptAddress());
        await Assertions.Expect(page.Locator(".result-points", new() { HasText = "Step 1" })).ToBeVisibleAsync();   // each step is judged by itself
    }

    [GeneratedRegex("/practice/attempts/[0-9a-f-]{36}$")]
    private static partial Regex AttemptAddress();
}
