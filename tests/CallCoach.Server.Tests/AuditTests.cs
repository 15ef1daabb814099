using System.Net;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CallCoach.Server.Tests;

public sealed class AuditTests(TestServer server) : ServerTest(server)
{
    private readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;

    private async Task<(Company Company, Guid Team, Guid Call, Browser Agent, Browser Supervisor)> RecordedCallAsync()
    {
        var company = await Company.OfAsync(Server);
        var team = await company.AddTeamAsync();
        var (agent, browser) = await company.AddAsync("agent", team);
        var (_, supervisor) = await company.AddAsync("supervisor", team);
        var file = $"{Guid.NewGuid():N}.wav";
        await File.WriteAllBytesAsync(Path.Combine(Server.Data.Recordings, file), new byte[64], _cancellation);
        return (company, team, await company.AddCallAsync(team, agent, call => call.RecordingFile = file), browser, supervisor);
    }

    private static async Task<JsonElement[]> EntriesAsync(Browser browser, string query) =>
        [.. (await browser.GetAsync($"audit?{query}").OkAsync()).GetProperty("items").EnumerateArray()];

    [Fact]
    public async Task PlaybackExportAndDeletionAreNotedWithWhoAndWhen()
    {
        var (_, team, call, agent, supervisor) = await RecordedCallAsync();
        await agent.GetAsync($"calls/{call}/audio").StatusAsync(HttpStatusCode.OK);
        await agent.GetAsync($"calls/{call}/audio").StatusAsync(HttpStatusCode.OK);   // the same playback
        await supervisor.GetAsync($"calls/{call}/audio?download=1").StatusAsync(HttpStatusCode.OK);
        await supervisor.DeleteAsync($"calls/{call}").OkAsync();

        var entries = await EntriesAsync(supervisor, $"call={call}");
        Assert.Equal(["call-deleted", "export", "playback"], entries.Select(entry => entry.Text("action")));
        Assert.Equal(["supervisor Li", "supervisor Li", "agent Li"], entries.Select(entry => entry.GetProperty("user").Text("name")));
        Assert.All(entries, entry => Assert.Equal(team, entry.Id("teamId")));
        Assert.Single(await EntriesAsync(supervisor, $"team={team}&action=export"));
    }

    [Fact]
    public async Task APlaybackLaterIsAnother()
    {
        var (_, _, call, agent, supervisor) = await RecordedCallAsync();
        await agent.GetAsync($"calls/{call}/audio").StatusAsync(HttpStatusCode.OK);
        Server.Clock.Advance(TimeSpan.FromMinutes(11));
        await agent.GetAsync($"calls/{call}/audio").StatusAsync(HttpStatusCode.OK);
        Assert.Equal(2, (await EntriesAsync(supervisor, $"call={call}")).Length);
    }

    [Fact]
    public async Task NobodyChangesTheLogNotEvenTheDatabasesOwner()
    {
        var (_, _, call, agent, _) = await RecordedCallAsync();
        await agent.GetAsync($"calls/{call}/audio").StatusAsync(HttpStatusCode.OK);
        await using var db = Server.OpenDatabase();
        await Assert.ThrowsAsync<SqliteException>(() => db.AuditEntries.ExecuteDeleteAsync(_cancellation));
        await Assert.ThrowsAsync<SqliteException>(() => db.AuditEntries.ExecuteUpdateAsync(set => set.SetProperty(entry => entry.UserName, "nobody"), _cancellation));
        Assert.NotEmpty(Server.Errors.Drain());   // both refusals
        Assert.True(await db.AuditEntries.AnyAsync(entry => entry.CallId == call, _cancellation));
    }

    [Fact]
    public async Task TheLogIsReadByThoseWhoLookAfterTheTeam()
    {
        var (company, team, call, agent, _) = await RecordedCallAsync();
        await agent.GetAsync($"calls/{call}/audio").StatusAsync(HttpStatusCode.OK);
        await agent.GetAsync("audit").RefusedAsync(HttpStatusCode.Forbidden, "forbidden");
        var (_, stranger) = await company.AddAsync("supervisor", await company.AddTeamAsync());
        Assert.Empty(await EntriesAsync(stranger, $"team={team}"));
        Assert.Single(await EntriesAsync(company.Administrator, $"team={team}"));
        Assert.Equal(["action", "limit"], (await stranger.GetAsync("audit?action=dance&limit=0").InvalidFieldsAsync()).Order());
    }

    [Fact]
    public async Task PagesShowEveryLineOnce()
    {
        var (company, team, call, agent, supervisor) = await RecordedCallAsync();
        for (var i = 0; i < 5; i++)
            await agent.GetAsync($"calls/{call}/audio?download=1").StatusAsync(HttpStatusCode.OK);
        var (ids, cursor) = (new List<long>(), "");
        do
        {
            var page = await supervisor.GetAsync($"audit?team={team}&limit=2{cursor}").OkAsync();
            ids.AddRange(page.GetProperty("items").EnumerateArray().Select(entry => entry.GetProperty("id").GetInt64()));
            cursor = page.GetProperty("next") is { ValueKind: JsonValueKind.Number } next ? $"&cursor={next}" : null;
        }
        while (cursor is not null);
        Assert.Equal(5, ids.Distinct().Count());
        Assert.Equal(ids.OrderDescending(), ids);
    }
}
