using System.Net;
using System.Text.Json;
using CallCoach.Calls;
using CallCoach.Server.Cards;
using CallCoach.Transcription;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CallCoach.Server.Tests;

/// <summary>Calls that are over: written down, read, corrected, found, taken away.</summary>
public sealed class TranscriptTests(ListeningServer server) : IClassFixture<ListeningServer>, IDisposable
{
    private readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;

    public void Dispose() => Assert.Empty(server.Errors.Drain());

    [Fact]
    public async Task AnUploadIsWrittenDownBySpeaker()
    {
        var (_, browser) = await AgentAsync();
        var id = await UploadAsync(browser);

        var transcript = await browser.GetAsync($"calls/{id}/transcript").OkAsync();
        Assert.Equal(("done", "en", false), (transcript.Text("state"), transcript.Text("language"), transcript.GetProperty("redacted").GetBoolean()));
        var lines = transcript.GetProperty("lines");
        Assert.Equal(["agent", "customer"], lines.Texts("side"));
        Assert.Equal([ListeningServer.AgentSays, ListeningServer.CustomerSays], lines.Texts("text"));
        Assert.Equal(6.5, lines[1].GetProperty("start").GetDouble(), tolerance: 0.3);
        Assert.Equal("That", lines[1].GetProperty("words")[0].Text("text"));
        Assert.Equal("done", (await browser.GetAsync($"calls/{id}").OkAsync()).Text("transcript"));
    }

    [Fact]
    public async Task ACorrectionIsKeptBesideTheMachinesTextAndTheSecondOfTwoIsTold()
    {
        var (_, browser) = await AgentAsync();
        var id = await UploadAsync(browser);

        var corrected = await browser.PutAsync($"calls/{id}/transcript/lines/2", new { correction = " That costs a fortune. ", version = 0 }).OkAsync();
        Assert.Equal(("That costs a fortune.", ListeningServer.CustomerSays, "agent Li", 1), (corrected.Text("correction"), corrected.Text("text"), corrected.Text("correctedBy"), corrected.GetProperty("version").GetInt32()));
        await browser.PutAsync($"calls/{id}/transcript/lines/2", new { correction = "other", version = 0 }).RefusedAsync(HttpStatusCode.Conflict, "changed-meanwhile");
        await browser.PutAsync($"calls/{id}/transcript/lines/9", new { correction = "other", version = 0 }).NotFoundAsync();
        Assert.Equal(["correction"], await browser.PutAsync($"calls/{id}/transcript/lines/2", new { correction = "  ", version = 1 }).InvalidFieldsAsync());
        var read = (await browser.GetAsync($"calls/{id}/transcript").OkAsync()).GetProperty("lines")[1];
        Assert.Equal(("That costs a fortune.", "agent Li"), (read.Text("correction"), read.Text("correctedBy")));

        var back = await browser.PutAsync($"calls/{id}/transcript/lines/2", new { correction = (string?)null, version = 1 }).OkAsync();
        Assert.Equal((JsonValueKind.Null, 2), (back.GetProperty("correction").ValueKind, back.GetProperty("version").GetInt32()));
    }

    [Fact]
    public async Task ACorrectionChangesWhatTheWordsTell()
    {
        var (_, browser) = await AgentAsync();
        var id = await UploadAsync(browser);
        Assert.Equal(["no-money"], await ObjectionsAsync());
        await browser.PutAsync($"calls/{id}/transcript/lines/2", new { correction = "That is fine.", version = 0 }).OkAsync();
        Assert.Empty(await ObjectionsAsync());

        async Task<string[]> ObjectionsAsync() =>
            (await browser.GetAsync($"calls/{id}/transcript").OkAsync()).GetProperty("measures").GetProperty("objections").Texts("class");
    }

    [Fact]
    public async Task ATranscriptIsTakenAwayAsAFileWithItsCorrections()
    {
        var (_, browser) = await AgentAsync();
        var id = await UploadAsync(browser);
        await browser.PutAsync($"calls/{id}/transcript/lines/2", new { correction = "Too <dear> & -->", version = 0 }).OkAsync();

        Assert.Contains("] agent Li: It is twenty nine a month.", await FileAsync("txt", "text/plain"), StringComparison.Ordinal);
        var subRip = (await FileAsync("srt", "application/x-subrip")).Split("\n\n")[1].Split('\n');
        Assert.Equal("2", subRip[0]);
        Assert.Matches(@"^00:00:06,\d{3} --> 00:00:08,\d{3}$", subRip[1]);
        Assert.Equal("客户: Too <dear> & -->", subRip[2]);
        var webVtt = await FileAsync("vtt", "text/vtt");
        Assert.StartsWith("WEBVTT\n\n00:00:00.", webVtt, StringComparison.Ordinal);
        Assert.Contains("<v 客户>Too &lt;dear&gt; &amp; --&gt;\n", webVtt, StringComparison.Ordinal);
        Assert.Equal((await browser.GetAsync($"calls/{id}/transcript").OkAsync()).GetRawText(), await FileAsync("json", "application/json"));

        async Task<string> FileAsync(string extension, string type)
        {
            using var file = await browser.GetAsync($"calls/{id}/transcript.{extension}");
            Assert.Equal(type, file.Content.Headers.ContentType!.MediaType);
            Assert.EndsWith($"agent Li.{extension}", file.Content.Headers.ContentDisposition!.FileNameStar, StringComparison.Ordinal);
            return await file.Content.ReadAsStringAsync(_cancellation);
        }
    }

    [Fact]
    public async Task WhatWasSaidIsFoundWithItsPlaceAndOnlyByThoseWhoSeeTheCall()
    {
        var (team, browser) = await AgentAsync();
        var id = await UploadAsync(browser);
        var company = await Company.OfAsync(server);
        var (_, supervisor) = await company.AddAsync("supervisor", team);
        var (_, colleague) = await company.AddAsync("agent", team);
        var (_, stranger) = await company.AddAsync("supervisor", await company.AddTeamAsync());

        var hit = Assert.Single((await browser.GetAsync("search?q=too+expens*").OkAsync()).GetProperty("items").EnumerateArray());
        Assert.Equal((id, 1), (hit.GetProperty("call").Id(), hit.GetProperty("lineCount").GetInt32()));
        var line = hit.GetProperty("lines")[0];
        Assert.Equal(("customer", "[[8,11],[12,21]]"), (line.Text("side"), line.GetProperty("marks").GetRawText()));
        Assert.Equal(1, await FoundAsync(supervisor, $"expensive&team={team}"));
        Assert.Equal(1, await FoundAsync(supervisor, "month expensive"));
        Assert.Equal(0, await FoundAsync(supervisor, "expensive&side=agent"));
        Assert.Equal(0, await FoundAsync(supervisor, "nothing"));
        Assert.Equal(0, await FoundAsync(colleague, "expensive"));
        Assert.Equal(0, await FoundAsync(stranger, $"expensive&team={team}"));
        Assert.Equal(["q"], await browser.GetAsync("search?q=%21").InvalidFieldsAsync());
        Assert.Equal(["cursor", "limit", "q", "side"], (await browser.GetAsync("search?side=left&limit=0&cursor=x").InvalidFieldsAsync()).Order());

        static async Task<int> FoundAsync(Browser browser, string query) =>
            (await browser.GetAsync($"search?q={query}").OkAsync()).GetProperty("items").GetArrayLength();
    }

    [Fact]
    public async Task PrivateTrainingShowsNeitherInAnothersSearchNorInTheLog()
    {
        var (team, browser) = await AgentAsync();
        var open = await UploadAsync(browser);
        server.Clock.Advance(TimeSpan.FromMinutes(1));
        var hidden = await UploadAsync(browser);
        await using (var db = server.OpenDatabase())
            await db.Calls.Where(call => call.Id == hidden).ExecuteUpdateAsync(set => set.SetProperty(call => call.IsPrivate, true), _cancellation);
        var administrator = (await Company.OfAsync(server)).Administrator;

        var page = await administrator.GetAsync($"search?q=expensive&team={team}&limit=1").OkAsync();
        Assert.Equal(open, Assert.Single(page.GetProperty("items").EnumerateArray()).GetProperty("call").Id());
        Assert.Equal(JsonValueKind.Null, page.GetProperty("next").ValueKind);
        var me = (await browser.GetAsync("session").OkAsync()).Id();
        Assert.Equal(JsonValueKind.Null, (await administrator.GetAsync($"search?q=expensive&agent={me}&limit=1").OkAsync()).GetProperty("next").ValueKind);
        Assert.Equal(2, (await browser.GetAsync("search?q=expensive").OkAsync()).GetProperty("items").GetArrayLength());

        await browser.GetAsync($"calls/{hidden}/transcript.txt").StatusAsync(HttpStatusCode.OK);
        await browser.GetAsync($"calls/{open}/transcript.txt").StatusAsync(HttpStatusCode.OK);
        var log = (await administrator.GetAsync($"audit?user={me}&action=export").OkAsync()).GetProperty("items");
        Assert.Equal(open, Assert.Single(log.EnumerateArray()).Id("callId"));
    }

    [Fact]
    public async Task AnothersTranscriptDoesNotExist()
    {
        var (_, browser) = await AgentAsync();
        var id = await UploadAsync(browser);
        var company = await Company.OfAsync(server);
        var (_, stranger) = await company.AddAsync("supervisor", await company.AddTeamAsync());
        await stranger.GetAsync($"calls/{id}/transcript").NotFoundAsync();
        await stranger.GetAsync($"calls/{id}/transcript.txt").NotFoundAsync();
        await stranger.PostAsync($"calls/{id}/transcript", new { }).NotFoundAsync();
        await stranger.PutAsync($"calls/{id}/transcript/lines/1", new { correction = "x", version = 0 }).NotFoundAsync();
    }

    [Fact]
    public async Task ACallThatIsDeletedIsFoundNoMore()
    {
        var (team, browser) = await AgentAsync();
        var id = await UploadAsync(browser);
        var (_, supervisor) = await (await Company.OfAsync(server)).AddAsync("supervisor", team);
        await supervisor.DeleteAsync($"calls/{id}").OkAsync();
        Assert.Empty((await browser.GetAsync("search?q=expensive").OkAsync()).GetProperty("items").EnumerateArray());
        await using var db = server.OpenDatabase();
        Assert.False(await db.CallLines.AnyAsync(line => line.CallId == id, _cancellation));
    }

    [Fact]
    public async Task ACallThatWaitsForItsTextIsSwappedAndDeletedWithoutWaitingForThoseBeforeIt()
    {
        var (team, browser) = await AgentAsync();
        var (_, supervisor) = await (await Company.OfAsync(server)).AddAsync("supervisor", team);
        server.Recogniser.Hang();
        var ids = new List<Guid>();
        for (var i = 0; i < 3; i++)
            ids.Add(await browser.UploadedAsync(TestRecording.Wav(TestRecording.TwoVoices()), ("language", "en")));

        await supervisor.DeleteAsync($"calls/{ids[2]}").StatusAsync(HttpStatusCode.NoContent);
        await supervisor.PostAsync($"calls/{ids[1]}/swap-roles", new { }).OkAsync();
        Assert.Equal("working", (await browser.GetAsync($"calls/{ids[0]}/transcript").OkAsync()).Text("state"));
        await supervisor.DeleteAsync($"calls/{ids[0]}").StatusAsync(HttpStatusCode.NoContent);   // also the one in hand

        server.Recogniser.GoOn();
        await server.Finisher.WhenDoneAsync(ids[1], _cancellation);
        var swapped = await browser.GetAsync($"calls/{ids[1]}/transcript").OkAsync();
        Assert.Equal("done", swapped.Text("state"));
        Assert.Equal(["customer", "agent"], swapped.GetProperty("lines").Texts("side"));
    }

    [Fact]
    public async Task ACallThatIsScoredAgainWhileItIsWrittenDownKeepsTheNewCard()
    {
        var (team, browser) = await AgentAsync();
        var (_, supervisor) = await (await Company.OfAsync(server)).AddAsync("supervisor", team);
        server.Recogniser.Hang();
        var asked = server.Recogniser.Asked;
        var id = await browser.UploadedAsync(TestRecording.Wav(TestRecording.TwoVoices()), ("language", "en"));
        while (server.Recogniser.Asked == asked)
            await Task.Yield();   // the call was read, with the card that judged it
        var before = server.Clock.GetUtcNow().UtcDateTime.AddHours(-1);
        await using (var db = server.OpenDatabase())
            await db.Calls.Where(call => call.Id == id).ExecuteUpdateAsync(set => set.SetProperty(call => call.StartedAt, before), _cancellation);
        await TeamCardTests.PublishedAsync(supervisor, team);
        var job = await supervisor.PostAsync($"teams/{team}/rescorings", new { }).OkAsync();
        await server.Services.GetRequiredService<RescoringWorker>().WhenEndedAsync(job.Id(), _cancellation);
        Assert.Equal(job.Text("cardVersion"), await CardAsync());

        server.Recogniser.GoOn();
        await server.Finisher.WhenDoneAsync(id, _cancellation);
        Assert.Equal("done", (await browser.GetAsync($"calls/{id}/transcript").OkAsync()).Text("state"));
        Assert.Equal(job.Text("cardVersion"), await CardAsync());

        async Task<string> CardAsync() =>
            (await browser.GetAsync($"calls/{id}").OkAsync()).GetProperty("report").GetProperty("score").Text("cardVersion");
    }

    [Fact]
    public async Task ACallThatCannotBeDeletedStillGetsItsText()
    {
        var (team, browser) = await AgentAsync();
        var (_, supervisor) = await (await Company.OfAsync(server)).AddAsync("supervisor", team);
        server.Recogniser.Hang();
        await browser.UploadedAsync(TestRecording.Wav(TestRecording.TwoVoices()), ("language", "en"));
        var id = await browser.UploadedAsync(TestRecording.Wav(TestRecording.TwoVoices()), ("language", "en"));   // waits for the first
        await SetAsync(CallStatus.Running);
        await supervisor.DeleteAsync($"calls/{id}").RefusedAsync(HttpStatusCode.Conflict, "call-running");
        await SetAsync(CallStatus.Ended);
        server.Recogniser.GoOn();
        await server.Finisher.WhenDoneAsync(id, _cancellation);
        Assert.Equal("done", (await browser.GetAsync($"calls/{id}/transcript").OkAsync()).Text("state"));

        async Task SetAsync(CallStatus status)
        {
            await using var db = server.OpenDatabase();
            await db.Calls.Where(call => call.Id == id).ExecuteUpdateAsync(set => set.SetProperty(call => call.Status, status), _cancellation);
        }
    }

    [Fact]
    public async Task SwappedRolesSwapTheWords()
    {
        var (_, browser) = await AgentAsync();
        var id = await UploadAsync(browser);
        await browser.PostAsync($"calls/{id}/swap-roles", new { }).OkAsync();
        Assert.Equal(["customer", "agent"], (await browser.GetAsync($"calls/{id}/transcript").OkAsync()).GetProperty("lines").Texts("side"));
        Assert.Equal(1, (await browser.GetAsync("search?q=expensive&side=agent").OkAsync()).GetProperty("items").GetArrayLength());
    }

    [Fact]
    public async Task ALanguageWithoutAModelIsSaidAndAnotherCanBeChosen()
    {
        var (_, browser) = await AgentAsync();
        var id = await UploadAsync(browser, language: "fr");
        var without = await browser.GetAsync($"calls/{id}/transcript").OkAsync();
        Assert.Equal(("no-model", "fr", 0), (without.Text("state"), without.Text("code"), without.GetProperty("lines").GetArrayLength()));
        await browser.GetAsync($"calls/{id}/transcript.srt").RefusedAsync(HttpStatusCode.Conflict, "no-transcript");
        await browser.PostAsync($"calls/{id}/transcript", new { }).RefusedAsync(HttpStatusCode.Conflict, "no-model");
        Assert.Equal(["language"], await browser.PostAsync($"calls/{id}/transcript", new { language = "en english" }).InvalidFieldsAsync());

        await browser.PostAsync($"calls/{id}/transcript", new { language = "en" }).OkAsync();
        await server.Finisher.WhenDoneAsync(id, _cancellation);
        var with = await browser.GetAsync($"calls/{id}/transcript").OkAsync();
        Assert.Equal(("done", "en", 2), (with.Text("state"), with.Text("language"), with.GetProperty("lines").GetArrayLength()));
    }

    [Fact]
    public async Task WrittenDownAnewALineKeepsItsCorrection()
    {
        var (_, browser) = await AgentAsync();
        var id = await UploadAsync(browser);
        await browser.PutAsync($"calls/{id}/transcript/lines/2", new { correction = "That costs a fortune.", version = 0 }).OkAsync();
        server.Hear = clip => clip.Seconds > 4 ? "Something else." : "And this.";
        await browser.PostAsync($"calls/{id}/transcript", new { }).OkAsync();
        await server.Finisher.WhenDoneAsync(id, _cancellation);
        var lines = (await browser.GetAsync($"calls/{id}/transcript").OkAsync()).GetProperty("lines");
        Assert.Equal(["Something else.", "And this."], lines.Texts("text"));
        Assert.Equal("That costs a fortune.", lines[1].Text("correction"));
    }

    [Fact]
    public async Task AnUtteranceThatCannotBeHeardIsSaidAndTheRestIsThere()
    {
        var (_, browser) = await AgentAsync();
        server.Recogniser.Faults.Enqueue(RecognitionCode.WorkerLost);
        var id = await UploadAsync(browser);
        var transcript = await browser.GetAsync($"calls/{id}/transcript").OkAsync();
        Assert.Equal(("failed", "worker-lost", 1), (transcript.Text("state"), transcript.Text("code"), transcript.GetProperty("lines").GetArrayLength()));
    }

    [Fact]
    public async Task ACallWithoutRecordingSaysSo()
    {
        var (team, browser) = await AgentAsync();
        var me = (await browser.GetAsync("session").OkAsync()).Id();
        var id = await (await Company.OfAsync(server)).AddCallAsync(team, me, call => call.RecordingFile = "gone.wav");
        await browser.PostAsync($"calls/{id}/transcript", new { }).RefusedAsync(HttpStatusCode.Conflict, "no-recording");
        var running = await (await Company.OfAsync(server)).AddCallAsync(team, me, call => call.Status = CallStatus.Running);
        await browser.PostAsync($"calls/{running}/transcript", new { }).RefusedAsync(HttpStatusCode.Conflict, "call-running");
        await browser.PutAsync($"calls/{running}/transcript/lines/1", new { correction = "x", version = 0 }).RefusedAsync(HttpStatusCode.Conflict, "call-running");
    }

    [Fact]
    public async Task WhatWasLeftWhenTheServerStoppedIsWrittenDownAtTheNextStart()
    {
        var (_, browser) = await AgentAsync();
        var id = await UploadAsync(browser);
        await using (var db = server.OpenDatabase())
        {
            await db.CallLines.Where(line => line.CallId == id && line.Number == 2).ExecuteDeleteAsync(_cancellation);
            await db.Calls.Where(call => call.Id == id).ExecuteUpdateAsync(set => set.SetProperty(call => call.TranscriptState, TranscriptState.Working), _cancellation);
        }
        var asked = server.Recogniser.Asked;
        using var next = ActivatorUtilities.CreateInstance<TranscriptFinisher>(server.Services);
        await next.StartAsync(_cancellation);
        await next.WhenLeftIsDoneAsync(_cancellation);
        await next.StopAsync(_cancellation);
        var transcript = await browser.GetAsync($"calls/{id}/transcript").OkAsync();
        Assert.Equal(("done", 2), (transcript.Text("state"), transcript.GetProperty("lines").GetArrayLength()));
        Assert.Equal(1, server.Recogniser.Asked - asked);   // only what was missing
    }

    private async Task<(Guid Team, Browser Browser)> AgentAsync()
    {
        server.Hear = clip => clip.Seconds > 4 ? ListeningServer.AgentSays : ListeningServer.CustomerSays;
        var company = await Company.OfAsync(server);
        var team = await company.AddTeamAsync();
        return (team, (await company.AddAsync("agent", team)).Browser);
    }

    private async Task<Guid> UploadAsync(Browser browser, string language = "en")
    {
        var id = await browser.UploadedAsync(TestRecording.Wav(TestRecording.TwoVoices()), ("language", language));
        await server.Finisher.WhenDoneAsync(id, _cancellation);
        return id;
    }
}
