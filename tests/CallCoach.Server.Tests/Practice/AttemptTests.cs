using System.Net;
using System.Text.Json;
using CallCoach.Calls;
using CallCoach.Coaching;
using CallCoach.Server.Practice.Attempts;
using CallCoach.Storage;
using CallCoach.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace CallCoach.Server.Tests.Practice;

/// <summary>Attempts at drills, through the socket that their sound comes in by.</summary>
public sealed class AttemptTests(KestrelServer server) : IClassFixture<KestrelServer>
{
    private const int RateHz = 8_000;
    private static readonly Guid Endings = DrillCatalog.Shipped.First(entry => entry.Value.Skill == DrillSkill.Endings).Key;

    [Theory, InlineData(false, "passed"), InlineData(true, "failed")]
    public async Task ADrillIsJudgedByItsSound(bool faded, string outcome)
    {
        var studio = await Studio.OfAsync(server);
        var attempt = await BeginAsync(studio.Agent);
        using var source = await OpenAsync(studio, attempt);
        await source.SoundAsync(0, Sentences(faded), 2);
        Assert.True((await source.HearAsync("drill")).GetProperty("drill").GetProperty("levelDbfs").GetDouble() <= 0);
        await source.SayAsync(new { type = "stop", position = Sentences(faded).Length / 2 });
        await source.ClosedAsync();
        var judged = await studio.Agent.GetAsync($"practice/attempts/{attempt.Id()}").OkAsync();
        Assert.Equal(outcome, judged.Text("outcome"));
        Assert.Equal(5, judged.GetProperty("results").GetProperty("items").GetArrayLength());
        Assert.Equal("practice", (await studio.Agent.GetAsync($"calls/{attempt.Id("callId")}").OkAsync()).Text("kind"));
    }

    [Fact]
    public async Task NobodyElseSeesWhatIsPractisedInPrivate()
    {
        var studio = await Studio.OfAsync(server);
        var trainer = await server.SignInAsync(await studio.AddAsync("trainer"), Company.Password);
        var open = await DoneAsync(studio, await BeginAsync(studio.Agent));
        var secret = await DoneAsync(studio, await BeginAsync(studio.Agent, isPrivate: true));
        foreach (var other in new[] { trainer, await server.AdministratorAsync() })
        {
            await other.GetAsync($"practice/attempts/{open.Id()}").OkAsync();
            await other.GetAsync($"calls/{open.Id("callId")}").OkAsync();
            await other.GetAsync($"practice/attempts/{secret.Id()}").NotFoundAsync();
            await other.GetAsync($"calls/{secret.Id("callId")}").NotFoundAsync();
            await other.GetAsync($"calls/{secret.Id("callId")}/audio").NotFoundAsync();
            await other.GetAsync($"calls/{secret.Id("callId")}/transcript").NotFoundAsync();
            Assert.DoesNotContain(secret.Id("callId").ToString(), (await other.GetAsync($"calls?kind=practice&team={studio.Team}").OkAsync()).GetRawText(), StringComparison.Ordinal);
            Assert.Equal(open.Id(), Assert.Single((await other.GetAsync($"practice/attempts?team={studio.Team}").OkAsync()).GetProperty("items").EnumerateArray()).Id());
        }
        Assert.Equal(2, (await studio.Agent.GetAsync("practice/attempts").OkAsync()).GetProperty("items").GetArrayLength());
    }

    [Fact]
    public async Task PracticeIsNoCallOnBoardsListsAndQueues()
    {
        var studio = await Studio.OfAsync(server);
        var trainer = await server.SignInAsync(await studio.AddAsync("trainer"), Company.Password);
        var attempt = await DoneAsync(studio, await BeginAsync(studio.Agent));
        Assert.Empty((await trainer.GetAsync($"calls?team={studio.Team}").OkAsync()).GetProperty("items").EnumerateArray());
        Assert.Empty((await trainer.GetAsync($"teams/{studio.Team}/queue?view=unreviewed").OkAsync()).GetProperty("items").EnumerateArray());
        Assert.Equal(0, (await trainer.GetAsync($"teams/{studio.Team}/board").OkAsync()).GetProperty("total").GetProperty("calls").GetInt32());
        Assert.Equal(attempt.Id("callId"), Assert.Single((await trainer.GetAsync($"calls?team={studio.Team}&kind=practice").OkAsync()).GetProperty("items").EnumerateArray()).Id());
    }

    [Fact]
    public async Task AnAttemptCountsForTheAssignmentThatAsksForItAndForNoOther()
    {
        var studio = await Studio.OfAsync(server);
        var trainer = await server.SignInAsync(await studio.AddAsync("trainer"), Company.Password);
        var pauses = DrillCatalog.Shipped.First(entry => entry.Value.Skill == DrillSkill.Pause).Key;
        var asked = new List<Guid>();
        foreach (var drill in new[] { Endings, pauses })
        {
            var wish = new { kind = "drill", exerciseId = drill, dueAt = server.Clock.GetUtcNow().UtcDateTime.AddDays(1), wholeTeam = true, attempts = 1, repeat = "once" };
            asked.Add((await trainer.PostAsync($"teams/{studio.Team}/assignments", wish).OkAsync()).GetProperty("assignment").Id());
        }
        foreach (var assignment in asked)
            await DoneAsync(studio, await studio.Agent.PostAsync("practice/attempts", Wish(assignmentId: assignment)).OkAsync());
        await using var db = server.OpenDatabase();
        Assert.Equal([asked[0], null], await db.PracticeAttempts.Where(attempt => attempt.TeamId == studio.Team).OrderBy(attempt => attempt.StartedAt)
            .Select(attempt => attempt.AssignmentId).ToListAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task PracticeNeedsAnAttemptOfItsOwn()
    {
        var studio = await Studio.OfAsync(server);
        using var source = await IngestSource.OpenAsync(server, ("Cookie", await server.CookieAsync(studio.Email)));
        await source.SayAsync(Start(Guid.NewGuid()));
        Assert.Equal(4000, (await source.ClosedAsync()).Code);
        using var stranger = await IngestSource.OpenAsync(server, ("Cookie", await server.CookieAsync(await studio.AddAsync("agent"))));
        await stranger.SayAsync(Start((await BeginAsync(studio.Agent)).Id("callId")));
        Assert.Equal(4000, (await stranger.ClosedAsync()).Code);
    }

    [Fact]
    public async Task TheSecondWindowIsToldAndMayTakeOver()
    {
        var studio = await Studio.OfAsync(server);
        var first = await BeginAsync(studio.Agent);
        using var source = await OpenAsync(studio, first);
        await source.SoundAsync(0, Sentences(faded: false), 2);
        await source.AcknowledgedAsync(Sentences(faded: false).Length / 2 - RateHz);
        await studio.Agent.PostAsync("practice/attempts", Wish()).RefusedAsync(HttpStatusCode.Conflict, "attempt-running");
        await studio.Agent.PostAsync("practice/attempts", Wish(takeOver: true)).OkAsync();
        Assert.Equal("passed", (await studio.Agent.GetAsync($"practice/attempts/{first.Id()}").OkAsync()).Text("outcome"));   // no attempt is lost
    }

    [Fact]
    public async Task WhatCannotBeJudgedSaysWhy()
    {
        var studio = await Studio.OfAsync(server);
        var silent = await DoneAsync(studio, await BeginAsync(studio.Agent), new byte[RateHz * 4]);
        Assert.Equal(("incomplete", "silent"), (silent.Text("outcome"), silent.Text("reason")));
        var refused = await BeginAsync(studio.Agent);
        var ended = await studio.Agent.PostAsync($"practice/attempts/{refused.Id()}/end", new { reason = "microphone-refused" }).OkAsync();
        Assert.Equal(("incomplete", "microphone-refused"), (ended.Text("outcome"), ended.Text("reason")));
        var left = await BeginAsync(studio.Agent);
        await BeginAsync(studio.Agent);
        Assert.Equal("not-begun", (await studio.Agent.GetAsync($"practice/attempts/{left.Id()}").OkAsync()).Text("reason"));
        var noisy = await DoneAsync(studio, await BeginAsync(studio.Agent), Sentences(faded: false, noise: 0.08f));
        Assert.Equal(("incomplete", "noisy"), (noisy.Text("outcome"), noisy.Text("reason")));
        var brief = await DoneAsync(studio, await BeginAsync(studio.Agent), Bytes(Voice.Utter(8)));
        Assert.Equal("too-short", brief.Text("reason"));
    }

    [Fact]
    public async Task AnUnplugInMidAttemptIsJudgedByWhatWasSaid()
    {
        var studio = await Studio.OfAsync(server);
        var attempt = await BeginAsync(studio.Agent);
        using var source = await OpenAsync(studio, attempt);
        await source.SoundAsync(0, Sentences(faded: false), 2);
        await source.AcknowledgedAsync(Sentences(faded: false).Length / 2 - RateHz);
        var ended = await studio.Agent.PostAsync($"practice/attempts/{attempt.Id()}/end", new { reason = "microphone-unplugged" }).OkAsync();
        Assert.Equal("passed", ended.Text("outcome"));
    }

    [Fact]
    public async Task WhatAWishLacksIsTold()
    {
        var studio = await Studio.OfAsync(server);
        Assert.Equal(["language"], await studio.Agent.PostAsync("practice/attempts", new { kind = "drill", exerciseId = Endings, language = "tlh" }).InvalidFieldsAsync());
        await studio.Agent.PostAsync("practice/attempts", new { kind = "drill", exerciseId = Guid.NewGuid(), language = "en" }).NotFoundAsync();
        await studio.Agent.PostAsync("practice/attempts", new { kind = "drill", exerciseId = Endings, language = "en", teamId = Guid.NewGuid() }).NotFoundAsync();
    }

    [Fact]
    public async Task AnAttemptThatTheServersEndCutOffIsJudgedAtTheNextStart()
    {
        var studio = await Studio.OfAsync(server);
        var done = await DoneAsync(studio, await BeginAsync(studio.Agent));
        var id = done.Id();
        await using (var db = server.OpenDatabase())
            await db.PracticeAttempts.Where(a => a.Id == id).ExecuteUpdateAsync(set => set.SetProperty(a => a.Outcome, AttemptOutcome.Open), TestContext.Current.CancellationToken);
        using var next = new AttemptKeeper(
            server.Services.GetRequiredService<CallKeeper>(), server.Services.GetRequiredService<IServiceScopeFactory>(), server.Clock, NullLogger<AttemptKeeper>.Instance);
        await next.StartAsync(TestContext.Current.CancellationToken);
        await next.StopAsync(TestContext.Current.CancellationToken);
        Assert.Equal("passed", (await studio.Agent.GetAsync($"practice/attempts/{id}").OkAsync()).Text("outcome"));
    }

    [Fact]
    public async Task ADatabaseThatIsGoneWhenTheServerStartsCostsNoLaterAttempt()
    {
        using var next = new AttemptKeeper(server.Services.GetRequiredService<CallKeeper>(), new LostScopes(), server.Clock, NullLogger<AttemptKeeper>.Instance);
        await next.StartAsync(TestContext.Current.CancellationToken);
        await next.StopAsync(TestContext.Current.CancellationToken);
        Assert.True(next.ExecuteTask!.IsCompletedSuccessfully);
    }

    private sealed class LostScopes : IServiceScopeFactory
    {
        public IServiceScope CreateScope() => throw new IOException("The disk is full.");
    }

    private static object Wish(bool isPrivate = false, bool takeOver = false, Guid? assignmentId = null) =>
        new { kind = "drill", exerciseId = Endings, language = "en", @private = isPrivate, takeOver, assignmentId };

    private static Task<JsonElement> BeginAsync(Browser agent, bool isPrivate = false) => agent.PostAsync("practice/attempts", Wish(isPrivate)).OkAsync();

    private static object Start(Guid callId) => new { type = "start", callId, kind = "practice", encoding = "pcm16", sampleRateHz = RateHz, channels = 1, language = "en" };

    private async Task<IngestSource> OpenAsync(Studio studio, JsonElement attempt)
    {
        server.Clock.Advance(TimeSpan.FromMinutes(1));   // a live source may not run far ahead of the clock
        var source = await IngestSource.OpenAsync(server, ("Cookie", await server.CookieAsync(studio.Email)));
        await source.SayAsync(Start(attempt.Id("callId")));
        await source.HearAsync("started");
        server.Clock.Advance(TimeSpan.FromSeconds(30));
        return source;
    }

    private async Task<JsonElement> DoneAsync(Studio studio, JsonElement attempt, byte[]? sound = null)
    {
        sound ??= Sentences(faded: false);
        using var source = await OpenAsync(studio, attempt);
        await source.SoundAsync(0, sound, 2);
        await source.SayAsync(new { type = "stop", position = sound.Length / 2 });
        await source.ClosedAsync();
        return await studio.Agent.GetAsync($"practice/attempts/{attempt.Id()}").OkAsync();
    }

    // Five sentences; the end of each dies away over its last 0.5 s, or does not.
    private static byte[] Sentences(bool faded, float noise = 0.0005f)
    {
        var random = new Random(7);
        var sound = new List<float>(new float[RateHz / 2]);
        for (var i = 0; i < 5; i++)
        {
            var sentence = Voice.Utter(8, perSecond: 4, endF0Hz: 140, seed: i + 1);
            const int last = RateHz / 2;
            for (var at = 0; faded && at < last; at++)
                sentence[^(last - at)] *= (float)Math.Pow(10, -18.0 / 20 * at / last);
            sound.AddRange(sentence);
            sound.AddRange(new float[RateHz]);
        }
        return Bytes([.. sound.Select(sample => sample + noise * (float)(2 * random.NextDouble() - 1))]);
    }

    private static byte[] Bytes(float[] sound)
    {
        var bytes = new byte[sound.Length * 2];
        Buffer.BlockCopy(Array.ConvertAll(sound, sample => (short)(32_000 * sample)), 0, bytes, 0, bytes.Length);
        return bytes;
    }
}
