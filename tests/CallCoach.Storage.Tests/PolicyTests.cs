using CallCoach.Audio;
using CallCoach.Calls;
using CallCoach.Coaching;
using Microsoft.Extensions.DependencyInjection;

namespace CallCoach.Storage.Tests;

/// <summary>What a team wants of a call: which script, and whether numbers are masked.</summary>
public sealed class PolicyTests
{
    private static readonly TeamScript Spring = Script("spring", "en"), Own = Script("own", "zh-CN"), Other = Script("other", null);
    private readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(null, null, "zh-CN", "own", false)]
    [InlineData(null, null, "zh-TW", "own", false)]
    [InlineData(null, null, null, "own", false)]
    [InlineData(null, null, "en", null, false)]
    [InlineData("Spring", null, "en", "spring", true)]
    [InlineData("autumn", null, "en", null, false)]
    [InlineData("spring", "other", "en", "other", true)]
    [InlineData("spring", "gone", "en", "spring", true)]
    public async Task TheSourceTheCampaignAndTheTeamDecideInThisOrder(string? campaign, string? asked, string? language, string? script, bool redact)
    {
        using var database = new TestDatabase();
        var team = await TeamAsync(database);
        var askedId = asked switch { null => (Guid?)null, "other" => Other.Id, _ => Guid.NewGuid() };
        var policy = await database.Services.GetRequiredService<ITextStore>().PolicyOfAsync(Start(team, campaign, askedId, language), _cancellation);
        Assert.Equal((script, redact), (policy.Script?.Title, policy.Redact));
    }

    private static TeamScript Script(string title, string? language) =>
        new(Guid.CreateVersion7(), title, language, [new ScriptPoint("greet", "Say your name", ["my name is"])]);

    private static CallStart Start(Guid team, string? campaign, Guid? script, string? language) => new()
    {
        CallId = Guid.CreateVersion7(), Kind = CallKind.Live, AgentId = Guid.NewGuid(), AgentName = "Li", TeamId = team, TeamName = "East", StartedAt = DateTime.UtcNow,
        Encoding = SampleEncoding.Pcm16, SampleRateHz = 8_000, Channels = 2, Roles = ChannelRoles.AgentFirst, Campaign = campaign, ScriptId = script, Language = language,
    };

    private async Task<Guid> TeamAsync(TestDatabase database)
    {
        await using var db = database.Open();
        await StorageSetup.MigrateAsync(db, _cancellation);
        var team = new Team { Name = "East" };
        db.Add(team);
        Add(TeamDocument.Scripts, 1, new TeamScripts([], null));
        Add(TeamDocument.Scripts, 2, new TeamScripts([Spring, Own, Other], Own.Id));
        Add(TeamDocument.Campaigns, 1, new TeamCampaigns([new TeamCampaign("spring", Redact: true, Spring.Id)], new OtherCalls(Redact: false)));
        await db.SaveChangesAsync(_cancellation);
        return team.Id;

        void Add<T>(string kind, int version, T content) =>
            db.Add(new TeamDocument { TeamId = team.Id, Kind = kind, Version = version, Content = StoredJson.Write(content), EditedAt = DateTime.UtcNow });
    }
}
