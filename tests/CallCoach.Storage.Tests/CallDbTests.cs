using CallCoach.Calls;
using Microsoft.EntityFrameworkCore;

namespace CallCoach.Storage.Tests;

public sealed class CallDbTests
{
    private static readonly DateTime Morning = new(2026, 3, 2, 8, 0, 0, DateTimeKind.Utc);
    private readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;

    [Fact]
    public async Task ACallComesBackAsItWasKept()
    {
        using var database = new TestDatabase();
        var call = await Keep(database, Morning);

        await using var db = database.Open();
        var found = await db.Calls.Include(c => c.Cues).Include(c => c.Gaps).Include(c => c.Detail).SingleAsync(_cancellation);

        Assert.Equal(call.Id, found.Id);
        Assert.Equal(DateTimeKind.Utc, found.StartedAt.Kind);
        Assert.Equal(Morning, found.StartedAt);
        Assert.Equal(86, found.Numbers.Score);
        Assert.Null(found.Numbers.TalkRatio);
        Assert.Equal("slow-down", Assert.Single(found.Cues).Code);
        Assert.Equal("lost", Assert.Single(found.Gaps).Cause);
        Assert.Equal([1, 2, 3], found.Detail!.Traces);
    }

    [Fact]
    public async Task DeletingACallTakesItsPartsWithIt()
    {
        using var database = new TestDatabase();
        await Keep(database, Morning);

        await using var db = database.Open();
        await db.Calls.ExecuteDeleteAsync(_cancellation);

        Assert.False(await db.CallCues.AnyAsync(_cancellation));
        Assert.False(await db.CallGaps.AnyAsync(_cancellation));
        Assert.False(await db.CallDetails.AnyAsync(_cancellation));
    }

    [Fact]
    public async Task ALocalTimeIsRefused()
    {
        using var database = new TestDatabase();

        var refused = await Assert.ThrowsAnyAsync<Exception>(() => Keep(database, DateTime.SpecifyKind(Morning, DateTimeKind.Local)));

        Assert.Contains("must be UTC", refused.GetBaseException().Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CallsAreReadNewestFirst()
    {
        using var database = new TestDatabase();
        var early = await Keep(database, Morning);
        await using var db = database.Open();
        db.Calls.Add(Another(early, Morning.AddMilliseconds(1)));
        db.Calls.Add(Another(early, Morning.AddSeconds(-1)));
        await db.SaveChangesAsync(_cancellation);

        var times = await db.Calls.OrderByDescending(c => c.StartedAt).ThenByDescending(c => c.Id).Select(c => c.StartedAt).ToListAsync(_cancellation);

        Assert.Equal([Morning.AddMilliseconds(1), Morning, Morning.AddSeconds(-1)], times);
    }

    private static Call Another(Call like, DateTime startedAt) =>
        new() { TeamId = like.TeamId, AgentId = like.AgentId, Kind = CallKind.Live, StartedAt = startedAt };

    private async Task<Call> Keep(TestDatabase database, DateTime startedAt)
    {
        await using var db = database.Open();
        await StorageSetup.MigrateAsync(db, _cancellation);
        var team = new Team { Name = "East 1" };
        var agent = new User { Id = Guid.CreateVersion7(), DisplayName = "Li Na", UserName = "li.na@example.com" };
        db.AddRange(team, agent, new TeamMember { TeamId = team.Id, UserId = agent.Id });
        var call = new Call
        {
            TeamId = team.Id,
            AgentId = agent.Id,
            Kind = CallKind.Live,
            StartedAt = startedAt,
            Numbers = { Score = 86 },
            Detail = new CallDetail { Report = "{}", Traces = [1, 2, 3], PlanVersion = "default-1" },
            Cues = { new CallCue { Number = 1, Code = "slow-down", Reading = "speakingRate", Words = "{}", RuleVersion = "default-1" } },
            Gaps = { new CallGap { From = 1, To = 2, Cause = "lost" } },
        };
        db.Add(call);
        await db.SaveChangesAsync(_cancellation);
        return call;
    }
}
