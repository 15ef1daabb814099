using System.Net;
using System.Text.Json;
using CallCoach.Calls;
using CallCoach.Storage;
using CallCoach.Testing;
using Microsoft.EntityFrameworkCore;

namespace CallCoach.Server.Tests.Practice;

/// <summary>From a real call's moment to a drill.</summary>
public sealed class MomentTests(KestrelServer server) : IClassFixture<KestrelServer>
{
    private const int RateHz = 8_000;

    [Fact]
    public async Task AFadedSentenceBecomesADrillWithItsSoundAndAnEntryInTheAudit()
    {
        var studio = await Studio.OfAsync(server);
        var trainer = await server.SignInAsync(await studio.AddAsync("trainer"), Company.Password);
        var call = await CallAsync(studio);
        var endings = (await trainer.GetAsync($"teams/{studio.Team}/weak-endings").OkAsync()).GetProperty("items").EnumerateArray().ToList();
        var weak = Assert.Single(endings);   // without text all of one agent's are one
        Assert.Equal((call, JsonValueKind.Null, 1), (weak.Id("callId"), weak.GetProperty("ending").ValueKind, weak.GetProperty("people").GetInt32()));
        Assert.Equal(2, weak.GetProperty("count").GetInt32());
        var (from, to) = (weak.GetProperty("from").GetDouble(), weak.GetProperty("to").GetDouble());
        var suggestion = await trainer.GetAsync($"calls/{call}/drill-suggestion?from={from}&to={to}").OkAsync();
        Assert.Equal("endings", suggestion.Text("skill"));
        Assert.True(suggestion.GetProperty("value").GetDouble() < -4);
        var drill = await trainer.PostAsync($"calls/{call}/drills", new { from, to, sheet = suggestion.GetProperty("sheet") }).OkAsync();
        using var sound = await studio.Agent.GetAsync($"teams/{studio.Team}/clips/{drill.GetProperty("clip").Id()}/audio");
        Assert.Equal(HttpStatusCode.OK, sound.StatusCode);
        Assert.Equal(drill.Id(), (await studio.Agent.GetAsync($"teams/{studio.Team}/drills/{drill.Id()}").OkAsync()).Id());
        await using var db = server.OpenDatabase();
        Assert.Contains(await db.AuditEntries.Where(entry => entry.CallId == call).ToListAsync(TestContext.Current.CancellationToken), entry => entry.Action == AuditAction.ClipShared);
    }

    [Fact]
    public async Task TheEndingThatIsWeakMostOftenComesFirst()
    {
        var studio = await Studio.OfAsync(server);
        var trainer = await server.SignInAsync(await studio.AddAsync("trainer"), Company.Password);
        await WriteDownAsync(await CallAsync(studio), "It costs thirty pounds a month.", "That is the till.");
        await WriteDownAsync(await CallAsync(studio), "You pay, a Month!", "Only ten a month");
        var endings = (await trainer.GetAsync($"teams/{studio.Team}/weak-endings").OkAsync()).GetProperty("items").EnumerateArray().ToList();
        Assert.Equal([("a month", 3, 1), ("the till", 1, 1)], endings.Select(each => (each.Text("ending"), each.GetProperty("count").GetInt32(), each.GetProperty("people").GetInt32())));
        Assert.EndsWith("month", endings[0].Text("text").TrimEnd('.', '!'), StringComparison.OrdinalIgnoreCase);
        Assert.Single((await trainer.GetAsync($"teams/{studio.Team}/weak-endings?limit=1").OkAsync()).GetProperty("items").EnumerateArray());
    }

    [Fact]
    public async Task WhatCannotBecomeADrillSaysWhy()
    {
        var studio = await Studio.OfAsync(server);
        var trainer = await server.SignInAsync(await studio.AddAsync("trainer"), Company.Password);
        var call = await CallAsync(studio);
        await trainer.GetAsync($"calls/{call}/drill-suggestion?from=0&to=0.4").RefusedAsync(HttpStatusCode.UnprocessableEntity, "no-speech");
        Assert.Equal(["from"], await trainer.GetAsync($"calls/{call}/drill-suggestion?from=500&to=510").InvalidFieldsAsync());
        Assert.Equal(["to"], await trainer.GetAsync($"calls/{call}/drill-suggestion?from=2&to=90").InvalidFieldsAsync());
        var sheet = (await trainer.GetAsync($"calls/{call}/drill-suggestion?from=0&to=9").OkAsync()).GetProperty("sheet");
        await studio.Agent.PostAsync($"calls/{call}/drills", new { from = 0, to = 9, sheet }).RefusedAsync(HttpStatusCode.Forbidden, "forbidden");
        await using (var db = server.OpenDatabase())
            await db.Calls.Where(c => c.Id == call).ExecuteUpdateAsync(set => set.SetProperty(c => c.Redacted, true).SetProperty(c => c.TranscriptState, TranscriptState.Working), TestContext.Current.CancellationToken);
        await trainer.PostAsync($"calls/{call}/drills", new { from = 0, to = 9, sheet }).RefusedAsync(HttpStatusCode.Conflict, "not-masked");
    }

    [Fact]
    public async Task NothingIsMadeOfWhatIsPrivate()
    {
        var studio = await Studio.OfAsync(server);
        var trainer = await server.SignInAsync(await studio.AddAsync("trainer"), Company.Password);
        var call = await CallAsync(studio);
        await using (var db = server.OpenDatabase())
            await db.Calls.Where(c => c.Id == call).ExecuteUpdateAsync(set => set.SetProperty(c => c.IsPrivate, true), TestContext.Current.CancellationToken);
        Assert.Empty((await trainer.GetAsync($"teams/{studio.Team}/weak-endings").OkAsync()).GetProperty("items").EnumerateArray());
        await trainer.GetAsync($"calls/{call}/drill-suggestion?from=0&to=9").NotFoundAsync();
        await studio.Agent.GetAsync($"calls/{call}/drill-suggestion?from=0&to=9").RefusedAsync(HttpStatusCode.Conflict, "private-call");
    }

    [Fact]
    public async Task ATrainersAttemptIsTheModelThatOthersAreLaidOver()
    {
        var studio = await Studio.OfAsync(server);
        var email = await studio.AddAsync("trainer");
        var trainer = await server.SignInAsync(email, Company.Password);
        var own = await AttemptAsync(studio.Agent, studio.Email);
        await studio.Agent.GetAsync($"practice/attempts/{own.Id()}/comparison").StatusAsync(HttpStatusCode.NoContent);
        await studio.Agent.PostAsync($"practice/attempts/{own.Id()}/model", new { }).RefusedAsync(HttpStatusCode.Forbidden, "forbidden");
        await trainer.PostAsync($"practice/attempts/{own.Id()}/model", new { }).NotFoundAsync();   // nobody is made an example of by others
        var model = await AttemptAsync(trainer, email);
        await trainer.PostAsync($"practice/attempts/{model.Id()}/model", new { }).OkAsync();
        var comparison = await studio.Agent.GetAsync($"practice/attempts/{own.Id()}/comparison").OkAsync();
        Assert.Equal(comparison.GetProperty("own").GetProperty("active").GetArrayLength(), comparison.GetProperty("path").GetArrayLength());
        Assert.Equal(0, comparison.GetProperty("distance").GetDouble(), 0.1);
    }

    private static async Task<Guid> CallAsync(Studio studio)
    {
        var call = Guid.NewGuid();
        using var source = await studio.StartedAsync(call, ("channels", 1), ("language", "en"));
        var sound = Sound(faded: 5);
        await source.SoundAsync(0, sound, 2);
        await source.SayAsync(new { type = "stop", position = sound.Length / 2 });
        await source.ClosedAsync();
        return call;
    }

    // What is said in the sentences whose ends are weak.
    private async Task WriteDownAsync(Guid call, params string[] said)
    {
        await using var db = server.OpenDatabase();
        var report = await db.Calls.Where(c => c.Id == call).Select(c => c.Detail!.Report).SingleAsync(TestContext.Current.CancellationToken);
        var weak = CallReportJson.Read(report).Channels[0].Utterances.Where(sentence => sentence.Ending.Fade).ToList();
        Assert.Equal(said.Length, weak.Count);
        db.CallLines.AddRange(said.Select((text, i) => new CallLine
        {
            CallId = call, Number = i + 1, Side = CallCoach.Speech.Side.Agent, Start = weak[i].Start, End = weak[i].End, Text = text, Words = "[]", Language = "en", Model = "",
        }));
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
    }

    private async Task<JsonElement> AttemptAsync(Browser person, string email)
    {
        var exercise = CallCoach.Coaching.DrillCatalog.Shipped.Keys.First();
        var attempt = await person.PostAsync("practice/attempts", new { kind = "drill", exerciseId = exercise, language = "en" }).OkAsync();
        server.Clock.Advance(TimeSpan.FromMinutes(1));
        using var source = await IngestSource.OpenAsync(server, ("Cookie", await server.CookieAsync(email)));
        await source.SayAsync(new { type = "start", callId = attempt.Id("callId"), kind = "practice", encoding = "pcm16", sampleRateHz = RateHz, channels = 1 });
        await source.HearAsync("started");
        server.Clock.Advance(TimeSpan.FromSeconds(30));
        await source.SoundAsync(0, Sound(faded: 0), 2);
        await source.SayAsync(new { type = "stop", position = Sound(faded: 0).Length / 2 });
        await source.ClosedAsync();
        return attempt;
    }

    // Five sentences; the ends of the first ones die away.
    private static byte[] Sound(int faded)
    {
        var sound = new List<float>(new float[RateHz / 2]);
        for (var i = 0; i < 5; i++)
        {
            var sentence = Voice.Utter(8, perSecond: 4, endF0Hz: 140, seed: i + 1);
            for (var at = 0; i < faded && at < RateHz / 2; at++)
                sentence[^(RateHz / 2 - at)] *= (float)Math.Pow(10, -18.0 / 20 * at / (RateHz / 2));
            sound.AddRange([.. sentence, .. new float[RateHz]]);
        }
        var bytes = new byte[sound.Count * 2];
        Buffer.BlockCopy(sound.Select(sample => (short)(32_000 * sample)).ToArray(), 0, bytes, 0, bytes.Length);
        return bytes;
    }
}
