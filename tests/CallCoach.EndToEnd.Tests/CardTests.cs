using System.Globalization;
using Microsoft.Playwright;

namespace CallCoach.EndToEnd.Tests;

/// <summary>A team changes what its calls are judged by: tried on old calls, published, old calls scored anew, and the agent's word on it.</summary>
public sealed class CardTests(RunningServer server) : IClassFixture<RunningServer>
{
    [Fact]
    public async Task AChangedCardIsTriedPublishedAndAppliedAndTheAgentAcknowledges()
    {
        var folder = Directory.CreateTempSubdirectory("callcoach-card-").FullName;
        var recording = Path.Combine(folder, "call.wav");
        AcceptanceRecording.Write(recording);
        await server.AddPersonAsync("Chen Jing", "chen.jing@example.com", "supervisor");
        var call = await server.UploadAsync(recording);
        Directory.Delete(folder, recursive: true);
        await using var supervisor = await Browser.OpenAsync(server.Address);
        await using var agent = await Browser.OpenAsync(server.Address);
        await supervisor.SignInAsync("chen.jing@example.com", RunningServer.Password);
        await agent.SignInAsync(RunningServer.AgentEmail, RunningServer.Password);

        var before = await ScoreAsync(call);
        var then = await DraftAsync(supervisor.Page);
        Assert.NotEqual(before, then);
        await PublishAsync(supervisor.Page);
        Assert.Equal(before, await ScoreAsync(call));   // what is scored stays until somebody asks
        await ScoreAgainAsync(supervisor.Page);
        Assert.Equal(then, await ScoreAsync(call));
        await AcknowledgeAsync(supervisor.Page, agent.Page, call);
    }

    /// <summary>Sentence ends shall weigh more, pace less. What does not add up is said while one writes.</summary>
    /// <returns>What the preview says that the call would get.</returns>
    private static async Task<int> DraftAsync(IPage page)
    {
        await page.GotoAsync("/settings/scorecards");
        await Button(page, "New draft from this").ClickAsync();
        await Weight(page, "Sentence ends").FillAsync("25");
        await Assertions.Expect(page.Locator(".card-sum")).ToContainTextAsync("110 of 100 points");
        await Weight(page, "Pace").FillAsync("10");
        await Assertions.Expect(page.Locator(".card-sum")).ToHaveTextAsync("100 of 100 points");
        await Button(page, "Try on the last 200 calls").ClickAsync();
        await Assertions.Expect(page.Locator(".card-preview .settings-lead")).ToHaveTextAsync("1 call");
        var scores = await page.Locator(".preview-changes .score-badge").AllInnerTextsAsync();
        return int.Parse(scores[1], CultureInfo.InvariantCulture);   // the first is the one that stands
    }

    private static async Task PublishAsync(IPage page)
    {
        await Assertions.Expect(Button(page, "Publish")).ToBeDisabledAsync();   // not before it is saved
        await Button(page, "Save").ClickAsync();
        await Button(page, "Publish").ClickAsync();
        await page.Locator(".ant-popconfirm").GetByRole(AriaRole.Button, new() { Name = "Publish" }).ClickAsync();
        await Assertions.Expect(Weight(page, "Pace")).ToBeDisabledAsync();   // a published card never changes
        await Button(page, "All versions").ClickAsync();
        await Assertions.Expect(page.Locator(".card-rows li", new() { HasText = "Version 1" })).ToContainTextAsync("in force");
    }

    private static async Task ScoreAgainAsync(IPage page)
    {
        await Button(page, "Start: all calls").ClickAsync();
        await page.Locator(".ant-popconfirm").GetByRole(AriaRole.Button, new() { Name = "Start" }).ClickAsync();
        await Assertions.Expect(page.Locator(".rescorings li")).ToContainTextAsync("done");
        await Assertions.Expect(page.Locator(".rescorings li")).ToContainTextAsync("1 of 1 calls · 1 with another score");
    }

    private static async Task AcknowledgeAsync(IPage supervisor, IPage agent, Guid call)
    {
        await supervisor.GotoAsync($"/calls/{call}");
        await Button(supervisor, "Review this call").ClickAsync();
        await Button(supervisor, "Publish").ClickAsync();
        await Assertions.Expect(supervisor.Locator(".review-state")).ToHaveTextAsync("Published");
        await agent.GotoAsync($"/calls/{call}");
        await agent.GetByLabel("A word on it (optional)").FillAsync("I shall finish my sentences.");
        await Button(agent, "Acknowledge").ClickAsync();
        await Assertions.Expect(agent.Locator(".review-state")).ToHaveTextAsync("Acknowledged");
        await supervisor.ReloadAsync();
        await Assertions.Expect(supervisor.Locator(".review-state")).ToHaveTextAsync("Acknowledged");
        await Assertions.Expect(supervisor.Locator(".review-steps")).ToContainTextAsync("I shall finish my sentences.");
    }

    private async Task<int> ScoreAsync(Guid call) =>
        (await server.GetAsync($"/api/v1/calls/{call}")).GetProperty("report").GetProperty("score").GetProperty("total").GetInt32();

    private static ILocator Weight(IPage page, string criterion) => page.GetByRole(AriaRole.Spinbutton, new() { Name = $"{criterion}: Points" });

    private static ILocator Button(IPage page, string name) => page.GetByRole(AriaRole.Button, new() { Name = name });
}
