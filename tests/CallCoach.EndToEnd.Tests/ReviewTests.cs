using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace CallCoach.EndToEnd.Tests;

/// <summary>Three people in three browsers around the review of one call.</summary>
public sealed class ReviewTests(RunningServer server) : IClassFixture<RunningServer>
{
    private const string Ends = "Sentence ends";

    [Fact]
    public async Task ASupervisorPublishesTheAgentDisputesTheSupervisorResolvesAndWhoWasSecondIsTold()
    {
        await server.AddPersonAsync("Chen Jing", "chen.jing@example.com", "supervisor");
        await server.AddPersonAsync("Zhao Ming", "zhao.ming@example.com", "trainer");
        await using var agent = await Browser.OpenAsync(server.Address);
        await using var supervisor = await Browser.OpenAsync(server.Address);
        await using var trainer = await Browser.OpenAsync(server.Address);
        await agent.SignInAsync(RunningServer.AgentEmail, RunningServer.Password);
        await supervisor.SignInAsync("chen.jing@example.com", RunningServer.Password);
        await trainer.SignInAsync("zhao.ming@example.com", RunningServer.Password);
        var call = await UploadAsync(agent.Page);

        await supervisor.Page.GotoAsync(call);
        await Button(supervisor.Page, "Review this call").ClickAsync();
        await Assertions.Expect(supervisor.Page.Locator(".review-state")).ToHaveTextAsync("Draft");
        await SecondOneIsToldAsync(supervisor.Page, trainer.Page, call);
        await PublishAsync(supervisor.Page, agent.Page);
        await DisputeAsync(agent.Page);
        await ResolveAsync(supervisor.Page);

        await agent.Page.ReloadAsync();
        await Assertions.Expect(agent.Page.Locator(".review-state")).ToHaveTextAsync("Resolved");
        await Assertions.Expect(agent.Page.Locator(".review-steps")).ToContainTextAsync("I hear it now.");
        await Assertions.Expect(agent.Page.Locator(".review-steps li")).ToHaveTextAsync(
            [new Regex("Chen Jing began"), new Regex("Chen Jing published"), new Regex($"{RunningServer.AgentName} disputed"), new Regex("Chen Jing resolved")]);
    }

    /// <returns>The path of the call's page.</returns>
    private static async Task<string> UploadAsync(IPage page)
    {
        var folder = Directory.CreateTempSubdirectory("callcoach-review-").FullName;
        var recording = Path.Combine(folder, "call.wav");
        AcceptanceRecording.Write(recording);
        await page.GotoAsync("/calls");
        await Button(page, "Upload").First.ClickAsync();
        await page.Locator("input[type=file]").SetInputFilesAsync(recording);
        await page.Locator(".uploads").GetByText("Open").ClickAsync();
        await Assertions.Expect(page.Locator(".criterion").First).ToBeVisibleAsync();
        Directory.Delete(folder, recursive: true);
        return new Uri(page.Url).AbsolutePath;
    }

    private static async Task SecondOneIsToldAsync(IPage first, IPage second, string call)
    {
        await second.GotoAsync(call);
        await Assertions.Expect(second.Locator(".review-state")).ToHaveTextAsync("Draft");
        await Points(first).FillAsync("14");
        await first.GetByLabel($"Why the points for {Ends} are others").FillAsync("The last words can be heard.");
        await Button(first, "Save draft").ClickAsync();
        await Assertions.Expect(first.Locator(".review-foot > span")).ToHaveTextAsync("");

        await second.GetByLabel("For the agent").FillAsync("Well done.");
        await Button(second, "Save draft").ClickAsync();
        await Assertions.Expect(second.Locator(".review-foot")).ToContainTextAsync("Chen Jing has saved changes meanwhile.");
        await Assertions.Expect(second.GetByLabel("For the agent")).ToHaveValueAsync("Well done.");
        await Button(second, "Take theirs").ClickAsync();
        await Assertions.Expect(second.GetByLabel($"Why the points for {Ends} are others")).ToHaveValueAsync("The last words can be heard.");
        await Assertions.Expect(second.GetByLabel("For the agent")).ToHaveValueAsync("");
    }

    private static async Task PublishAsync(IPage supervisor, IPage agent)
    {
        await agent.ReloadAsync();
        await agent.Locator(".criterion").First.WaitForAsync();
        await Assertions.Expect(agent.Locator(".review-state")).ToHaveCountAsync(0);   // a draft is not the agent's to see
        await Button(supervisor, "Publish").ClickAsync();
        await Assertions.Expect(supervisor.Locator(".review-state")).ToHaveTextAsync("Published");
        await agent.ReloadAsync();
        await Assertions.Expect(agent.Locator(".review-state")).ToHaveTextAsync("Published");
        await Assertions.Expect(agent.Locator(".criterion", new() { HasText = Ends }).Locator("del")).ToBeVisibleAsync();   // the machine's points stay
    }

    private static async Task DisputeAsync(IPage agent)
    {
        await Button(agent, "I see it differently").ClickAsync();
        await agent.Locator(".review-answer .ant-select").ClickAsync();
        await agent.Locator(".ant-select-item-option", new() { HasText = Ends }).ClickAsync();
        await agent.GetByLabel("Why? Say what you hear").FillAsync("One of them cannot be heard.");
        await Button(agent, "Send").ClickAsync();
        await Assertions.Expect(agent.Locator(".review-state")).ToHaveTextAsync("Disputed");
    }

    private static async Task ResolveAsync(IPage supervisor)
    {
        await supervisor.GotoAsync("/reviews");
        await supervisor.Locator(".queue-row", new() { HasText = "One of them cannot be heard." }).ClickAsync();
        await Points(supervisor).FillAsync("10");
        await supervisor.GetByLabel("Your answer").FillAsync("I hear it now.");
        await Button(supervisor, "Resolve").ClickAsync();
        await Assertions.Expect(supervisor.Locator(".review-state")).ToHaveTextAsync("Resolved");
    }

    private static ILocator Points(IPage page) => page.GetByRole(AriaRole.Spinbutton, new() { Name = $"Points for {Ends}" });

    private static ILocator Button(IPage page, string name) => page.GetByRole(AriaRole.Button, new() { Name = name });
}
