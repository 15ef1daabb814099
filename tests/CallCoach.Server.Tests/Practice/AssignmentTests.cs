using System.Net;
using System.Text.Json;
using CallCoach.Calls;
using CallCoach.Storage;
using Microsoft.EntityFrameworkCore;

namespace CallCoach.Server.Tests.Practice;

public sealed class AssignmentTests(TestServer server) : ServerTest(server)
{
    private sealed record Room(Company Company, Guid Team, Guid Script, Browser Trainer, Guid AgentId, Browser Agent)
    {
        public string Assignments => $"teams/{Team}/assignments";
    }

    private async Task<Room> RoomAsync()
    {
        var company = await Company.OfAsync(Server);
        var team = await company.AddTeamAsync();
        var (_, trainer) = await company.AddAsync("trainer", team);
        var (agentId, agent) = await company.AddAsync("agent", team);
        return new Room(company, team, await PracticeScriptTests.PublishedAsync($"teams/{team}/practice-scripts", trainer), trainer, agentId, agent);
    }

    private DateTime In(double days) => Server.Clock.GetUtcNow().UtcDateTime.AddDays(days);

    private Task<JsonElement> AssignAsync(Room room, int attempts = 1, int? passMark = null, string repeat = "once") => room.Trainer.PostAsync(
        room.Assignments, new { kind = "script", exerciseId = room.Script, dueAt = In(1), wholeTeam = true, attempts, passMark, repeat, note = "Before Friday" }).OkAsync();

    private async Task TryAsync(Room room, Guid? assignment, double value, bool isPrivate = false)
    {
        await using var db = Server.OpenDatabase();
        db.PracticeAttempts.Add(new PracticeAttempt
        {
            TeamId = room.Team, AgentId = room.AgentId, Kind = ExerciseKind.Script, ExerciseId = room.Script, ExerciseVersion = 1, Title = "No time", Language = "en",
            CallId = Guid.NewGuid(), IsPrivate = isPrivate, AssignmentId = assignment, StartedAt = In(0), EndedAt = In(0), DurationSeconds = 60,
            Outcome = value >= 70 ? AttemptOutcome.Passed : AttemptOutcome.Failed, Value = value,
        });
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
    }

    private static JsonElement Only(JsonElement list, string name) => Assert.Single(list.GetProperty(name).EnumerateArray());

    [Fact]
    public async Task WhatIsAssignedIsOnTheAgentsDayUntilItIsDone()
    {
        var room = await RoomAsync();
        var id = (await AssignAsync(room, attempts: 2, passMark: 80)).GetProperty("assignment").Id();
        var today = await room.Agent.GetAsync("practice/today").OkAsync();
        var item = Only(today, "items");
        Assert.Equal((1, false, 2, 80, "Before Friday"), (today.GetProperty("open").GetInt32(), item.GetProperty("done").GetBoolean(), item.GetProperty("needed").GetInt32(), item.GetProperty("passMark").GetInt32(), item.Text("note")));
        await TryAsync(room, id, 60);
        await TryAsync(room, id, 75);
        Assert.Equal((2, false), (Only(await room.Agent.GetAsync("practice/today").OkAsync(), "items").GetProperty("made").GetInt32(), Only(await room.Agent.GetAsync("practice/today").OkAsync(), "items").GetProperty("done").GetBoolean()));
        await TryAsync(room, id, 85);
        today = await room.Agent.GetAsync("practice/today").OkAsync();
        Assert.Equal((0, true), (today.GetProperty("open").GetInt32(), Only(today, "items").GetProperty("done").GetBoolean()));

        var row = Only(await room.Trainer.GetAsync($"{room.Assignments}/{id}").OkAsync(), "people");
        Assert.Equal((3, 60.0, 85.0, 180.0, true), (row.GetProperty("attempts").GetInt32(), row.GetProperty("first").GetDouble(), row.GetProperty("best").GetDouble(), row.GetProperty("seconds").GetDouble(), row.GetProperty("done").GetBoolean()));
        Assert.Equal((1, 1), (Only(await room.Trainer.GetAsync(room.Assignments).OkAsync(), "items").GetProperty("people").GetInt32(), Only(await room.Trainer.GetAsync(room.Assignments).OkAsync(), "items").GetProperty("practised").GetInt32()));
    }

    [Fact]
    public async Task OfPrivatePracticeTheTrainerLearnsOnlyThatItWasDone()
    {
        var room = await RoomAsync();
        var id = (await AssignAsync(room)).GetProperty("assignment").Id();
        await TryAsync(room, id, 90, isPrivate: true);
        Assert.True(Only(await room.Agent.GetAsync("practice/today").OkAsync(), "items").GetProperty("done").GetBoolean());
        var row = Only(await room.Trainer.GetAsync($"{room.Assignments}/{id}").OkAsync(), "people");
        Assert.Equal((true, 0, 0.0, JsonValueKind.Null), (row.GetProperty("practised").GetBoolean(), row.GetProperty("attempts").GetInt32(), row.GetProperty("seconds").GetDouble(), row.GetProperty("best").ValueKind));
        var effect = await room.Trainer.GetAsync($"{room.Assignments}/{id}/effect?reading=speakingRate").OkAsync();
        Assert.Empty(Only(effect, "people").GetProperty("attempts").EnumerateArray());
    }

    [Fact]
    public async Task ADailyOneComesBackTheNextDay()
    {
        var room = await RoomAsync();
        var id = (await AssignAsync(room, repeat: "daily")).GetProperty("assignment").Id();
        await TryAsync(room, id, 90);
        Assert.Equal(0, (await room.Agent.GetAsync("practice/today").OkAsync()).GetProperty("open").GetInt32());
        await AgoAsync(room, days: 1.1);
        Assert.Equal(1, (await room.Agent.GetAsync("practice/today").OkAsync()).GetProperty("open").GetInt32());
    }

    [Fact]
    public async Task WhatWasPractisedOnceIsProposedAgainAndWhatIsClosedIsNot()
    {
        var room = await RoomAsync();
        await TryAsync(room, null, 90);
        Assert.Empty((await room.Agent.GetAsync("practice/today").OkAsync()).GetProperty("items").EnumerateArray());
        await AgoAsync(room, days: 1);
        var item = Only(await room.Agent.GetAsync("practice/today").OkAsync(), "items");
        Assert.Equal((JsonValueKind.Null, 90.0), (item.GetProperty("assignmentId").ValueKind, item.GetProperty("best").GetDouble()));
        var assigned = (await AssignAsync(room)).GetProperty("assignment");
        await room.Trainer.PostAsync($"{room.Assignments}/{assigned.Id()}/close", new { revision = 9 }).RefusedAsync(HttpStatusCode.Conflict, "changed-meanwhile");
        await room.Trainer.PostAsync($"{room.Assignments}/{assigned.Id()}/close", new { revision = 1 }).StatusAsync(HttpStatusCode.NoContent);
        Assert.Equal(0, (await room.Agent.GetAsync("practice/today").OkAsync()).GetProperty("open").GetInt32());
    }

    [Fact]
    public async Task TheEffectIsTheChangeOfTheAssignedLessThatOfTheirColleagues()
    {
        var room = await RoomAsync();
        var (colleague, _) = await room.Company.AddAsync("agent", room.Team);
        var assigned = await room.Trainer.PostAsync(room.Assignments, new { kind = "script", exerciseId = room.Script, dueAt = In(1), people = new[] { room.AgentId } }).OkAsync();
        await AgoAsync(room, days: 2);
        foreach (var (agent, before, after) in new[] { (room.AgentId, 5.0, 4.0), (colleague, 4.5, 4.3) })
        {
            await CallAsync(room, agent, -5, before);
            await CallAsync(room, agent, -4, before);
            await CallAsync(room, agent, -1, after);
        }
        await CallAsync(room, room.AgentId, -1, 9, CallKind.Practice);   // counts in no effect, nor does private training
        await room.Company.AddCallAsync(room.Team, colleague, call => (call.Numbers.SpeechSeconds, call.Numbers.SpeakingRate, call.IsPrivate) = (60, 9, true), startedAt: In(-1));
        var effect = await room.Trainer.GetAsync($"{room.Assignments}/{assigned.GetProperty("assignment").Id()}/effect?reading=speakingRate").OkAsync();
        Assert.Equal(-0.8, effect.GetProperty("difference").GetProperty("value").GetDouble(), tolerance: 1e-9);
        Assert.Equal((2, 1), (effect.GetProperty("assigned").GetProperty("callsBefore").GetInt32(), effect.GetProperty("others").GetProperty("callsAfter").GetInt32()));
        var skill = (await room.Agent.GetAsync("practice/progress").OkAsync()).GetProperty("skills").EnumerateArray().Single(row => row.Text("reading") == "speakingRate");
        Assert.InRange(skill.GetProperty("now").GetDouble(), 4.5, 4.7);
        Assert.Equal(["reading"], await room.Trainer.GetAsync($"{room.Assignments}/{assigned.GetProperty("assignment").Id()}/effect?reading=mood").InvalidFieldsAsync());
    }

    [Fact]
    public async Task WhatCannotBeAssignedIsRefusedWithItsReason()
    {
        var room = await RoomAsync();
        Assert.Equal(["attempts", "dueAt", "exerciseId", "passMark", "people"], (await room.Trainer.PostAsync(room.Assignments,
            new { kind = "script", exerciseId = Guid.NewGuid(), dueAt = In(-1), attempts = 0, passMark = 101 }).InvalidFieldsAsync()).Order(StringComparer.Ordinal));
        Assert.Equal(["people"], await room.Trainer.PostAsync(room.Assignments, new { kind = "script", exerciseId = room.Script, dueAt = In(1), people = new[] { Guid.NewGuid() } }).InvalidFieldsAsync());
        await room.Agent.PostAsync(room.Assignments, new { kind = "script", exerciseId = room.Script, dueAt = In(1), wholeTeam = true }).RefusedAsync(HttpStatusCode.Forbidden, "forbidden");
        await room.Agent.GetAsync(room.Assignments).RefusedAsync(HttpStatusCode.Forbidden, "forbidden");
        var (_, stranger) = await room.Company.AddAsync("trainer", await room.Company.AddTeamAsync());
        await stranger.GetAsync(room.Assignments).NotFoundAsync();
        await stranger.PostAsync(room.Assignments, new { kind = "script", exerciseId = room.Script, dueAt = In(1), wholeTeam = true }).NotFoundAsync();
    }

    // A session ends long before the clock is there: what was kept is moved back instead.
    private async Task AgoAsync(Room room, double days)
    {
        await using var db = Server.OpenDatabase();
        foreach (var row in await db.PracticeAssignments.Where(assignment => assignment.TeamId == room.Team).ToListAsync(TestContext.Current.CancellationToken))
        {
            var (starts, due) = (row.StartsAt.AddDays(-days), row.DueAt.AddDays(-days));
            await db.PracticeAssignments.Where(assignment => assignment.Id == row.Id)
                .ExecuteUpdateAsync(set => set.SetProperty(assignment => assignment.StartsAt, starts).SetProperty(assignment => assignment.DueAt, due), TestContext.Current.CancellationToken);
        }
        foreach (var row in await db.PracticeAttempts.Where(attempt => attempt.TeamId == room.Team).ToListAsync(TestContext.Current.CancellationToken))
        {
            var started = row.StartedAt.AddDays(-days);
            await db.PracticeAttempts.Where(attempt => attempt.Id == row.Id).ExecuteUpdateAsync(set => set.SetProperty(attempt => attempt.StartedAt, started), TestContext.Current.CancellationToken);
        }
    }

    private Task<Guid> CallAsync(Room room, Guid agent, double day, double rate, CallKind kind = CallKind.Live) =>
        room.Company.AddCallAsync(room.Team, agent, call => (call.Numbers.SpeechSeconds, call.Numbers.SpeakingRate) = (60, rate), kind, In(day));
}
