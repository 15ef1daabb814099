using CallCoach.Coaching;

namespace CallCoach.Storage.Tests;

public sealed class TeamPlansTests
{
    private readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;

    [Fact]
    public async Task ATeamWithoutChangesHasTheShippedPlan()
    {
        using var database = new TestDatabase();
        var team = await AddTeamAsync(database);

        Assert.Same(CoachingPlan.Default, await database.Plans.OfAsync(team, _cancellation));
    }

    [Fact]
    public async Task TheNewestChangesApplyAndAreNamedOnTheCues()
    {
        using var database = new TestDatabase();
        var team = await AddTeamAsync(database, """{"bands":{"en":{"talkRatio":{"high":0.5}}}}""", """{"bands":{"en":{"talkRatio":{"high":0.6}}}}""");

        var plan = await database.Plans.OfAsync(team, _cancellation);

        Assert.Equal(0.6, plan.BandsFor("en").TalkRatio.High);
        Assert.Equal($"{team:N}"[..8] + "-2", plan.Version);
    }

    [Fact]
    public async Task ChangesThatCanNoLongerBeReadStopNoCall()
    {
        using var database = new TestDatabase();
        var team = await AddTeamAsync(database, """{"rules":{"a-rule-of-old":{"on":true}}}""");

        Assert.Same(CoachingPlan.Default, await database.Plans.OfAsync(team, _cancellation));
    }

    private async Task<Guid> AddTeamAsync(TestDatabase database, params string[] changes)
    {
        await using var db = database.Open();
        await StorageSetup.MigrateAsync(db, _cancellation);
        var team = new Team { Name = "East 1" };
        db.Teams.Add(team);
        db.TeamRules.AddRange(changes.Select((json, i) =>
            new TeamRules { TeamId = team.Id, Version = i + 1, Overrides = json, EditedAt = new DateTime(2026, 3, 2, 8, i, 0, DateTimeKind.Utc) }));
        await db.SaveChangesAsync(_cancellation);
        return team.Id;
    }
}
