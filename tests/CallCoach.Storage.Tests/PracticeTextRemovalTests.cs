using CallCoach.Coaching;
using Microsoft.EntityFrameworkCore;

namespace CallCoach.Storage.Tests;

public class PracticeTextRemovalTests
{
    private const string Said = "As I said, it is really cheap";
    private readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;

    [Fact]
    public async Task WhatWasSaidInACallLeavesItsDrillsAndItsAttempt()
    {
        using var database = new TestDatabase();
        await using var db = database.Open();
        await StorageSetup.MigrateAsync(db, _cancellation);
        var (team, agent, call) = (new Team { Name = "East" }, new User { Id = Guid.CreateVersion7(), DisplayName = "Li", UserName = "li" }, Guid.CreateVersion7());
        var (own, other) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        db.AddRange(team, agent, Drill(team.Id, own, 1, call), Drill(team.Id, own, 2, call), Drill(team.Id, other, 1, Guid.CreateVersion7()));
        db.Add(new PracticeAttempt
        {
            TeamId = team.Id, AgentId = agent.Id, Kind = ExerciseKind.Script, ExerciseId = Guid.NewGuid(), ExerciseVersion = 1, Title = "Price", Language = "en", CallId = call, IsPrivate = false,
            StartedAt = DateTime.UtcNow, Outcome = AttemptOutcome.Passed, Value = 80,
            Results = StoredJson.Write(new PracticeResult(80, [new(0, "Name the price", true, 12.5, Said)], [new("cheap", 12.5, Said)], [])),
        });
        await db.SaveChangesAsync(_cancellation);
        db.ChangeTracker.Clear();

        await PracticeTextRemoval.RemoveAsync(db, call, _cancellation);

        var drills = await db.TeamDrills.ToListAsync(_cancellation);
        Assert.All(drills, drill => Assert.Equal(drill.DrillId == other, drill.Content.Contains(Said, StringComparison.Ordinal)));
        var words = StoredJson.Read<DrillSheet>(drills.First(drill => drill.DrillId == own).Content);
        Assert.Equal("Cheap · 11-28", words.WordsIn("en").Title);
        words.ToDrill();   // can be practised still
        var results = (await db.PracticeAttempts.SingleAsync(_cancellation)).Results!;
        Assert.DoesNotContain(Said, results, StringComparison.Ordinal);
        var point = Assert.Single(StoredJson.Read<PracticeResult>(results).Points!);
        Assert.Equal((true, 12.5, null), (point.Said, point.At, point.Quote));
    }

    private static TeamDrill Drill(Guid team, Guid id, int version, Guid call)
    {
        var shipped = DrillCatalog.Shipped.Values.First(sheet => sheet.Skill == DrillSkill.Endings);
        var sheet = shipped with { Words = new Dictionary<string, DrillWords> { ["en"] = shipped.WordsIn("en") with { Title = "Cheap · 11-28", Lines = [Said] } } };
        return new TeamDrill { TeamId = team, DrillId = id, Version = version, Content = StoredJson.Write(sheet), Retired = false, CallId = call, EditedAt = DateTime.UtcNow };
    }
}
