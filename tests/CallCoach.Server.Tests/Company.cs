using CallCoach.Calls;
using CallCoach.Storage;

namespace CallCoach.Server.Tests;

/// <summary>Makes teams and people through the interface, and calls as a finished call leaves them in the database.</summary>
public sealed class Company(Browser administrator)
{
    public const string Password = "everybody has the same";

    public static async Task<Company> OfAsync(TestServer server) => new(await server.AdministratorAsync());

    public Browser Administrator => administrator;

    public async Task<Guid> AddTeamAsync() =>
        (await administrator.PostAsync("teams", new { name = $"Team {Guid.NewGuid():N}" }).OkAsync()).Id();

    /// <summary>A person who has signed in.</summary>
    public async Task<(Guid Id, Browser Browser)> AddAsync(string role, params Guid[] teams)
    {
        var email = $"{Guid.NewGuid():N}@example.com";
        var person = await administrator.PostAsync("users", new { name = $"{role} Li", email, password = Password, roles = new[] { role }, teamIds = teams }).OkAsync();
        return (person.Id(), await administrator.Server.SignInAsync(email, Password));
    }

    /// <summary>A finished call of an hour ago, or what the test makes of it.</summary>
    public async Task<Guid> AddCallAsync(Guid teamId, Guid agentId, Action<Call>? change = null, CallKind kind = CallKind.Live, DateTime? startedAt = null)
    {
        var call = new Call
        {
            TeamId = teamId, AgentId = agentId, Kind = kind, Status = CallStatus.Ended,
            StartedAt = startedAt ?? administrator.Server.Clock.GetUtcNow().UtcDateTime.AddHours(-1), DurationSeconds = 61.5,
        };
        change?.Invoke(call);
        await using var db = administrator.Server.OpenDatabase();
        db.Calls.Add(call);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        return call.Id;
    }

    public static CallCue Cue(string code, int number = 1, bool shown = true) => new()
    {
        Number = number, Code = code, At = 12.5, ClearedAt = 20, Reason = "corrected", Shown = shown, Reading = "speakingRate", Value = 6.1, Usual = 4.4,
        EvidenceFrom = 6.5, EvidenceTo = 12.5, Words = """{"en":{"title":"Slow down","fact":"366 syllables/min","action":"Breathe"}}""", RuleVersion = "default-1",
    };
}
