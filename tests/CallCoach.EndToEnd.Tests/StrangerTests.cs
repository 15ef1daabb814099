using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace CallCoach.EndToEnd.Tests;

/// <summary>A supervisor of another team, and everybody but the agent for private training: 404 by page, address, sound and hub.</summary>
public sealed partial class StrangerTests(RunningServer server) : IClassFixture<RunningServer>
{
    // Asked from within the page, as a person with the developer tools would: with the session's cookie.
    private const string StatusesOf = "paths => Promise.all(paths.map(path => fetch(path).then(answer => answer.status)))";

    // The hub in SignalR's own JSON protocol, one method after the handshake.
    private const string HubAnswer = """
        ([method, id]) => new Promise((done, lost) => {
          const hub = new WebSocket(location.origin.replace('http', 'ws') + '/hubs/live');
          const say = message => hub.send(JSON.stringify(message) + '\u001e');
          hub.onopen = () => { say({ protocol: 'json', version: 1 }); say({ type: 1, invocationId: '1', target: method, arguments: [id] }); };
          hub.onmessage = ({ data }) => {
            for (const part of data.split('\u001e').filter(Boolean)) {
              const message = JSON.parse(part);
              if (message.type === 3) { hub.close(); done(message.error ?? 'answered'); }
            }
          };
          hub.onerror = lost;
        })
        """;

    [Fact]
    public async Task AnotherTeamsCallDoesNotExistForItsSupervisor()
    {
        var call = await server.UploadAsync(Prompts.PathOf("demo-instruct"), campaign: "open");
        var other = await server.SendAsync("/api/v1/teams", new { name = $"Other {Guid.NewGuid():N}" });
        var stranger = await AddSupervisorAsync(other.GetProperty("id").GetGuid());
        await SeesNothingAsync(stranger, call);
    }

    [Fact]
    public async Task PrivateTrainingDoesNotExistForTheOwnSupervisorAndTheAdministrator()
    {
        var team = server.TeamId;
        var state = await server.GetAsync($"/api/v1/teams/{team}/campaigns");
        await server.SendAsync($"/api/v1/teams/{team}/campaigns", new
        {
            version = state.GetProperty("version").GetInt32(),
            campaigns = new[] { new { name = "training", redact = false, script = (Guid?)null, @private = true } }, others = new { redact = false },
        }, HttpMethod.Put);
        var call = await server.UploadAsync(Prompts.PathOf("demo-instruct"), campaign: "training");
        await using (var agent = await Browser.OpenAsync(server.Address))
        {
            await agent.SignInAsync(RunningServer.AgentEmail, RunningServer.Password);
            await agent.Page.GotoAsync($"/calls/{call}");
            await Assertions.Expect(agent.Page.GetByText("Private training: only you see this call.")).ToBeVisibleAsync();
        }
        await SeesNothingAsync(await AddSupervisorAsync(team), call);
        await SeesNothingAsync(RunningServer.AdministratorEmail, call);
    }

    private async Task SeesNothingAsync(string email, Guid call)
    {
        await using var browser = await Browser.OpenAsync(server.Address);
        await browser.SignInAsync(email, RunningServer.Password);
        foreach (var page in new[] { $"/calls/{call}", $"/calls/{call}/report" })
        {
            await browser.Page.GotoAsync(page);
            await Assertions.Expect(browser.Page.GetByText(Nothing())).ToBeVisibleAsync();
        }
        string[] paths = [.. new[] { "", "/audio", "/audio?download=1", "/traces", "/transcript", "/transcript.txt", "/transcript.json", "/review", "/comments" }
            .Select(part => $"/api/v1/calls/{call}{part}")];
        Assert.Equal(paths.Select(_ => 404), await browser.Page.EvaluateAsync<int[]>(StatusesOf, paths));
        foreach (var method in new[] { "WatchCall", "WatchTranscript" })
            Assert.EndsWith("not-found", await browser.Page.EvaluateAsync<string>(HubAnswer, new object[] { method, call.ToString() }), StringComparison.Ordinal);
        await browser.Page.GotoAsync("/calls");
        await browser.Page.Locator("main h1").First.WaitForAsync();
        await Assertions.Expect(browser.Page.Locator($"a[href='/calls/{call}']")).ToHaveCountAsync(0);
    }

    // As the account's language has it.
    [GeneratedRegex("There is nothing here|内容不存在")]
    private static partial Regex Nothing();

    private async Task<string> AddSupervisorAsync(Guid team)
    {
        var email = $"{Guid.NewGuid():N}@example.com";
        await server.SendAsync("/api/v1/users", new { name = "Sam Stranger", email, password = RunningServer.Password, roles = new[] { "supervisor" }, teamIds = new[] { team }, language = "en" });
        return email;
    }
}
