using System.Net;
using System.Text.Json;
using CallCoach.Server.Retention;
using CallCoach.Coaching;
using CallCoach.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CallCoach.Server.Tests;

/// <summary>Sound and text are deleted when their campaign's time is over, apart; and a call that is deleted leaves nothing behind.</summary>
public sealed class RetentionTests(ListeningServer server) : IClassFixture<ListeningServer>, IDisposable
{
    private readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;

    public void Dispose() => Assert.Empty(server.Errors.Drain());

    private sealed record Recorded(Company Company, Guid Team, Guid Call, Guid Agent, Browser Supervisor, Browser AgentBrowser, string File);

    private async Task AgeAsync(Recorded call, double days)
    {
        var startedAt = server.Clock.GetUtcNow().UtcDateTime.AddDays(-days);
        await using var db = server.OpenDatabase();
        await db.Calls.Where(one => one.Id == call.Call).ExecuteUpdateAsync(set => set.SetProperty(one => one.StartedAt, startedAt), _cancellation);
    }

    private Task<int> SweepAsync() => server.Services.GetRequiredService<RetentionSweep>().RunAsync(_cancellation);

    [Fact]
    public async Task SoundGoesWithItsClipsAndTextWithItsPlaceInTheSearch()
    {
        var call = await RecordedAsync(audioDays: 30, textDays: 60);
        await call.Supervisor.PostAsync($"calls/{call.Call}/clips", new { from = 0, to = 5, title = "Listen" }).OkAsync();
        await AgeAsync(call, 29.9);
        await SweepAsync();
        Assert.True(File.Exists(call.File));

        await AgeAsync(call, 30.1);
        await SweepAsync();
        Assert.False(File.Exists(call.File));
        var kept = await call.Supervisor.GetAsync($"calls/{call.Call}").OkAsync();
        Assert.Equal((false, "done"), (kept.GetProperty("hasAudio").GetBoolean(), kept.Text("transcript")));
        Assert.Empty((await call.Supervisor.GetAsync($"teams/{call.Team}/clips").OkAsync()).GetProperty("items").EnumerateArray());
        Assert.Single(await FoundAsync(call.Supervisor, call.Team));

        await AgeAsync(call, 60.1);
        await SweepAsync();
        Assert.Empty(await FoundAsync(call.Supervisor, call.Team));
        var text = await call.Supervisor.GetAsync($"calls/{call.Call}/transcript").OkAsync();
        Assert.Equal(("failed", "retention", 0), (text.Text("state"), text.Text("code"), text.GetProperty("lines").GetArrayLength()));
        Assert.Equal(JsonValueKind.Object, (await call.Supervisor.GetAsync($"calls/{call.Call}").OkAsync()).GetProperty("report").ValueKind);   // numbers stay
        await using var db = server.OpenDatabase();
        var scoring = await db.CallScorings.SingleAsync(one => one.CallId == call.Call, _cancellation);
        Assert.DoesNotContain(KeptScores.Find(scoring)!.Words!.Objections, objection => objection.Text.Length > 0);
        var notes = (await call.Supervisor.GetAsync($"audit?call={call.Call}&action=retention").OkAsync()).GetProperty("items").EnumerateArray().ToList();
        Assert.Equal(["text", "audio"], notes.Select(note => note.Text("detail")));
        Assert.All(notes, note => Assert.Equal("CallCoach", note.GetProperty("user").Text("name")));
        Assert.Equal(0, await SweepAsync());
    }

    [Fact]
    public async Task WhatPeopleWroteGoesWithTheTextAndTheirPointsStay()
    {
        var call = await RecordedAsync(audioDays: 90, textDays: 60);
        var review = $"calls/{call.Call}/review";
        await call.Supervisor.PostAsync($"calls/{call.Call}/comments", new { text = "He said that it is too expensive", at = 1 }).OkAsync();
        await call.Supervisor.PostAsync(review, new { }).OkAsync();
        await call.Supervisor.PutAsync(review, new { version = 1, summary = "He said so twice", lines = new[] { new { criterion = "pace", points = 3, reason = "Too fast at 'expensive'" } } }).OkAsync();
        await call.Supervisor.PostAsync($"{review}/publish", new { version = 2 }).OkAsync();
        var before = await call.AgentBrowser.PostAsync($"{review}/dispute", new { version = 3, criterion = "pace", why = "The customer said hurry" }).OkAsync();
        await AgeAsync(call, 59.9);
        await SweepAsync();
        Assert.Equal("He said so twice", (await call.Supervisor.GetAsync(review).OkAsync()).Text("summary"));

        await AgeAsync(call, 60.1);
        await SweepAsync();
        var after = await call.Supervisor.GetAsync(review).OkAsync();
        Assert.Equal(JsonValueKind.Null, after.GetProperty("summary").ValueKind);
        Assert.DoesNotContain("xpensive", after.GetRawText(), StringComparison.Ordinal);
        Assert.DoesNotContain("hurry", after.GetRawText(), StringComparison.Ordinal);
        Assert.Empty((await call.Supervisor.GetAsync($"calls/{call.Call}/comments").OkAsync()).GetProperty("items").EnumerateArray());
        Assert.Equal(("disputed", before.GetProperty("total").GetInt32()), (after.Text("state"), after.GetProperty("total").GetInt32()));
        Assert.Equal(["draft", "published", "disputed"], after.GetProperty("steps").Texts("state"));
        Assert.Equal(3, after.GetProperty("lines").EnumerateArray().Single(line => line.Text("criterion") == "pace").GetProperty("points").GetDouble());
        await call.Supervisor.PostAsync($"{review}/resolve", new { version = 4, note = "x" }).RefusedAsync(HttpStatusCode.Conflict, "changed-meanwhile");

        await call.Supervisor.PostAsync($"calls/{call.Call}/comments", new { text = "Heard again: expensive" }).OkAsync();
        await SweepAsync();
        Assert.Single((await call.Supervisor.GetAsync($"calls/{call.Call}/comments").OkAsync()).GetProperty("items").EnumerateArray());
        await AgeAsync(call, 90.1);
        await SweepAsync();
        Assert.Empty((await call.Supervisor.GetAsync($"calls/{call.Call}/comments").OkAsync()).GetProperty("items").EnumerateArray());
    }

    [Fact]
    public async Task RemarksOnACallWithoutTextHaveTheSameTime()
    {
        var call = await RecordedAsync(audioDays: null, textDays: 60);
        await using (var db = server.OpenDatabase())
        {
            await db.CallLines.Where(line => line.CallId == call.Call).ExecuteDeleteAsync(_cancellation);
            await db.Calls.Where(one => one.Id == call.Call).ExecuteUpdateAsync(set => set.SetProperty(one => one.SearchKey, (long?)null), _cancellation);
        }
        await call.Supervisor.PostAsync($"calls/{call.Call}/comments", new { text = "Too expensive, he said" }).OkAsync();
        await AgeAsync(call, 60.1);
        await SweepAsync();
        Assert.Empty((await call.Supervisor.GetAsync($"calls/{call.Call}/comments").OkAsync()).GetProperty("items").EnumerateArray());
    }

    [Fact]
    public async Task TextWhoseTimeIsOverIsNotWrittenDownAgain()
    {
        var call = await RecordedAsync(audioDays: 60, textDays: 30);
        await AgeAsync(call, 29.9);
        await call.Supervisor.PostAsync($"calls/{call.Call}/transcript", new { }).OkAsync();
        await server.Finisher.WhenDoneAsync(call.Call, _cancellation);

        await AgeAsync(call, 30.1);
        await SweepAsync();
        await call.Supervisor.PostAsync($"calls/{call.Call}/transcript", new { }).RefusedAsync(HttpStatusCode.Conflict, "text-expired");
        Assert.Empty(await FoundAsync(call.Supervisor, call.Team));
        Assert.Equal("retention", (await call.Supervisor.GetAsync($"calls/{call.Call}/transcript").OkAsync()).Text("code"));
    }

    [Theory, InlineData(false, false), InlineData(true, true)]
    public async Task WhatWaitsForAWebhookThatIsOffGoesAfterAMonth(bool on, bool stays)
    {
        var call = await RecordedAsync(audioDays: null, textDays: null);
        var now = server.Clock.GetUtcNow().UtcDateTime;
        var hook = new Webhook { TeamId = call.Team, Name = "CRM", Url = "https://crm.example", Events = WebhookEvent.CallScored, Secret = "", On = on, CreatedBy = call.Agent, CreatedAt = now };
        await using var db = server.OpenDatabase();
        db.AddRange(hook, Waiting(daysAgo: 31), Waiting(daysAgo: 29));
        await db.SaveChangesAsync(_cancellation);
        await SweepAsync();
        Assert.Equal(stays ? 2 : 1, await db.WebhookDeliveries.CountAsync(delivery => delivery.WebhookId == hook.Id, _cancellation));
        await db.Webhooks.Where(one => one.Id == hook.Id).ExecuteDeleteAsync(_cancellation);

        WebhookDelivery Waiting(int daysAgo) => new()
        {
            WebhookId = hook.Id, CallId = call.Call, Event = WebhookEvent.CallScored, Body = "{}", CreatedAt = now.AddDays(-daysAgo), DueAt = now.AddDays(1),
        };
    }

    [Fact]
    public async Task WhatHasNoTimeStaysForEver()
    {
        var call = await RecordedAsync(audioDays: null, textDays: null);
        await AgeAsync(call, 4000);
        await SweepAsync();
        Assert.True(File.Exists(call.File));
    }

    [Fact]
    public async Task ADeletedCallIsGoneFromDiskAndFromEveryTable()
    {
        var call = await RecordedAsync(audioDays: null, textDays: null);
        var (id, supervisor) = (call.Call, call.Supervisor);
        await supervisor.PostAsync($"calls/{id}/clips", new { from = 0, to = 5, title = "Listen" }).OkAsync();
        await supervisor.PostAsync($"calls/{id}/comments", new { text = "Well said", at = 1 }).OkAsync();
        await supervisor.PostAsync($"calls/{id}/review", new { }).OkAsync();
        var calibrationId = (await supervisor.PostAsync($"teams/{call.Team}/calibrations", new { callId = id, title = "Together" }).OkAsync()).GetProperty("about").Id();
        await AddRestAsync(call, calibrationId);

        await using var db = server.OpenDatabase();
        var tables = db.Model.GetEntityTypes().Where(entity => entity.ClrType != typeof(AuditEntry) && entity.FindProperty("CallId") is not null).Select(entity => entity.GetTableName()!).ToList();
        var filled = new List<string>();
        foreach (var table in tables)
        {
            if (await CountAsync(db, table, id) > 0)
                filled.Add(table);
        }
        Assert.Superset(new HashSet<string>(["CallClips", "CallComments", "CallCues", "CallDetails", "CallGaps", "CallLines", "CallScorings", "CallWords", "Calibrations", "Reviews", "ReviewLines", "ReviewSteps", "TeamDrills", "WebhookDeliveries"]), filled.ToHashSet());
        Assert.Single(await FoundAsync(supervisor, call.Team));
        var key = await db.Calls.Where(one => one.Id == id).Select(one => one.SearchKey).SingleAsync(_cancellation);

        await supervisor.DeleteAsync($"calls/{id}").StatusAsync(HttpStatusCode.NoContent);
        Assert.False(File.Exists(call.File));
        Assert.Empty(Directory.GetFiles(server.Data.Recordings, $"{id:N}*", SearchOption.AllDirectories));
        foreach (var table in tables)
            Assert.Equal((table, 0), (table, await CountAsync(db, table, id)));
        Assert.Empty(await db.Calls.Where(one => one.Id == id).ToListAsync(_cancellation));
        Assert.DoesNotContain("That is expensive", (await db.TeamDrills.SingleAsync(drill => drill.TeamId == call.Team, _cancellation)).Content, StringComparison.Ordinal);
        Assert.Empty(await db.Set<CalibrationSheet>().Where(sheet => sheet.CalibrationId == calibrationId).ToListAsync(_cancellation));
        Assert.Empty(await db.Database.SqlQuery<long>($"SELECT rowid AS \"Value\" FROM CallSearch WHERE rowid = {key}").ToListAsync(_cancellation));
        Assert.Single((await supervisor.GetAsync($"audit?call={id}&action=call-deleted").OkAsync()).GetProperty("items").EnumerateArray());
    }

    // What no address writes for a call of one upload.
    private async Task AddRestAsync(Recorded call, Guid calibration)
    {
        await using var db = server.OpenDatabase();
        var cue = Company.Cue("slow-down");
        cue.CallId = call.Call;
        var hook = new Webhook { TeamId = call.Team, Name = "CRM", Url = "https://crm.example", Events = WebhookEvent.CallScored, Secret = "", On = false, CreatedBy = call.Agent, CreatedAt = DateTime.UtcNow };
        var sheet = DrillCatalog.Shipped.Values.First() with { Words = new Dictionary<string, DrillWords> { ["en"] = new("Mine", "Say it", "", ["That is expensive"], []) } };
        db.AddRange(new TeamDrill { TeamId = call.Team, DrillId = Guid.NewGuid(), Version = 1, Content = StoredJson.Write(sheet), Retired = false, CallId = call.Call, EditedAt = DateTime.UtcNow },
            cue, new CallGap { CallId = call.Call, From = 1, To = 2, Cause = "lost" }, hook,
            new CalibrationSheet { CalibrationId = calibration, RaterId = Guid.NewGuid(), Points = "{}" },
            new WebhookDelivery { WebhookId = hook.Id, CallId = call.Call, Event = WebhookEvent.CallScored, Body = "{}", CreatedAt = DateTime.UtcNow });
        await db.SaveChangesAsync(_cancellation);
    }

    private async Task<int> CountAsync(CallDb db, string table, Guid call) =>
#pragma warning disable EF1002 // the table's name is the model's own
        await db.Database.SqlQueryRaw<int>($"SELECT COUNT(*) AS \"Value\" FROM \"{table}\" WHERE \"CallId\" = {{0}}", call).SingleAsync(_cancellation);
#pragma warning restore EF1002

    private static async Task<JsonElement[]> FoundAsync(Browser browser, Guid team) =>
        [.. (await browser.GetAsync($"search?q=expensive&team={team}").OkAsync()).GetProperty("items").EnumerateArray()];

    private async Task<Recorded> RecordedAsync(int? audioDays, int? textDays)
    {
        var company = await Company.OfAsync(server);
        var team = await company.AddTeamAsync();
        var (agentId, agent) = await company.AddAsync("agent", team);
        var (_, supervisor) = await company.AddAsync("supervisor", team);
        await supervisor.PutAsync($"teams/{team}/campaigns", new
        {
            version = 0, campaigns = new[] { new { name = "spring", redact = false, script = (Guid?)null, audioDays, textDays } }, others = new { redact = false },
        }).OkAsync();
        var id = await agent.UploadedAsync(TestRecording.Wav(TestRecording.TwoVoices()), ("language", "en"), ("campaign", "Spring"));
        await server.Finisher.WhenDoneAsync(id, _cancellation);
        await using var db = server.OpenDatabase();
        var file = (await db.Calls.SingleAsync(call => call.Id == id, _cancellation)).RecordingFile!;
        return new Recorded(company, team, id, agentId, supervisor, agent, Path.Combine(server.Data.Recordings, file));
    }
}
