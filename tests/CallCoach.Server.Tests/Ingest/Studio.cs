using System.Text.Json;
using CallCoach.Calls;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CallCoach.Server.Tests;

/// <summary>A team with an agent and a key, and sources that stream with it.</summary>
internal sealed class Studio(KestrelServer server, Company company, Guid team, Browser agent, string email, string key)
{
    public Guid Team => team;

    public Browser Agent => agent;

    public Browser Administrator => company.Administrator;

    public string Email => email;

    public string Key => key;

    public static async Task<Studio> OfAsync(KestrelServer server)
    {
        var company = await Company.OfAsync(server);
        var team = await company.AddTeamAsync();
        var (_, agent) = await company.AddAsync("agent", team);
        var key = (await company.Administrator.PostAsync("api-keys", new { name = "recorder", teamId = team }).OkAsync()).Text("key");
        return new Studio(server, company, team, agent, (await agent.GetAsync("session").OkAsync()).Text("email"), key);
    }

    /// <summary>Another person in the team.</summary>
    /// <returns>The e-mail address.</returns>
    public async Task<string> AddAsync(string role) => (await (await company.AddAsync(role, team)).Browser.GetAsync("session").OkAsync()).Text("email");

    public async Task RemoveFromTeamAsync(string member)
    {
        await using var db = server.OpenDatabase();
        await db.TeamMembers.Where(m => m.TeamId == team && m.User!.Email == member).ExecuteDeleteAsync(TestContext.Current.CancellationToken);
    }

    public Task<IngestSource> OpenAsync() => IngestSource.OpenAsync(server, ("X-Api-Key", key));

    /// <summary>What the start message says unless the test changes it: a replay of two channels of 16 bits at 8 kHz.</summary>
    public Dictionary<string, object?> Start(Guid callId) => new()
    {
        ["type"] = "start",
        ["callId"] = callId,
        ["agent"] = email,
        ["encoding"] = "pcm16",
        ["sampleRateHz"] = 8000,
        ["channels"] = 2,
        ["kind"] = "replay",
    };

    /// <summary>A source whose call has started.</summary>
    public async Task<IngestSource> StartedAsync(Guid callId, params (string Name, object? Value)[] changes)
    {
        var source = await OpenAsync();
        var start = Start(callId);
        foreach (var (name, value) in changes)
            start[name] = value;
        await source.SayAsync(start);
        await source.HearAsync("started");
        return source;
    }

    /// <summary>The call as its page shows it, once what has ended is kept.</summary>
    public async Task<JsonElement> CallAsync(Guid callId)
    {
        await server.Services.GetRequiredService<CallKeeper>().WhenKeptAsync(TestContext.Current.CancellationToken);
        return await agent.GetAsync($"calls/{callId}").OkAsync();
    }

    /// <summary>Waits until the server knows that a call's source is gone.</summary>
    public Task SourceLostAsync(Guid callId) => server.States.WhenAsync(callId, LiveCallState.SourceLost);
}
