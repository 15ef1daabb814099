using System.Text.Json;
using CallCoach.Transcription;

namespace CallCoach.Server.Tests;

/// <summary>What was said, on the screen while the call runs, and what becomes of it.</summary>
public sealed class LiveTranscriptTests(ListeningServer server) : IClassFixture<ListeningServer>, IDisposable
{
    private readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;
    private readonly Guid _callId = Guid.CreateVersion7();

    public void Dispose() => Assert.Empty(server.Errors.Drain());

    [Fact]
    public async Task LinesReachTheScreensThatWatchTheCall()
    {
        var studio = await Studio.OfAsync(server);
        await using var screen = await HubScreen.OpenAsync(server, studio.Email);
        await screen.ResultAsync("WatchOwnCalls");
        using var source = await studio.StartedAsync(_callId, ("language", "en"));
        Assert.Equal("live", (await screen.HearAsync("CallStarted")).Text("transcript"));

        await source.SoundAsync(0, Sound(), 4);
        var first = await screen.HearAsync("Transcript");
        Assert.Equal((_callId, false, "live"), (first.Id("callId"), first.GetProperty("replaces").GetBoolean(), first.Text("state")));
        var line = first.GetProperty("lines")[0];
        Assert.Equal((1, "agent", ListeningServer.AgentSays, "scripted"), (line.GetProperty("number").GetInt32(), line.Text("side"), line.Text("text"), line.Text("model")));
        Assert.Equal("customer", (await screen.HearAsync("Transcript")).GetProperty("lines")[0].Text("side"));

        await using var late = await HubScreen.OpenAsync(server, studio.Email);
        Assert.Equal("live", (await late.ResultAsync("WatchCall", _callId)).Text("transcript"));
        var all = await late.HearAsync("Transcript");
        Assert.Equal((true, 2), (all.GetProperty("replaces").GetBoolean(), all.GetProperty("lines").GetArrayLength()));
        Assert.Equal(2, (await studio.Agent.GetAsync($"calls/{_callId}/transcript").OkAsync()).GetProperty("lines").GetArrayLength());

        await studio.Agent.PostAsync($"calls/{_callId}/swap-roles", new { }).OkAsync();
        var swapped = await screen.HearAsync("Transcript");
        Assert.True(swapped.GetProperty("replaces").GetBoolean());
        Assert.Equal(["customer", "agent"], swapped.GetProperty("lines").Texts("side"));
        await source.SayAsync(new { type = "stop" });
        await screen.HearAsync("CallEnded");
        Assert.Equal("done", (await studio.Agent.GetAsync($"calls/{_callId}").OkAsync()).Text("transcript"));
    }

    [Fact]
    public async Task AnObjectionComesWithWhatTheTeamSuggestsToSay()
    {
        var studio = await Studio.OfAsync(server);
        var company = await Company.OfAsync(server);
        var answers = new { objections = new Dictionary<string, object> { ["no-money"] = new { answers = new[] { "Compared with what?" } } } };
        await company.Administrator.PutAsync($"teams/{studio.Team}/phrases", new { version = 0, overrides = new { en = answers } }).OkAsync();
        await using var screen = await HubScreen.OpenAsync(server, studio.Email);
        await screen.ResultAsync("WatchOwnCalls");
        using var source = await studio.StartedAsync(_callId, ("language", "en"));
        await source.SoundAsync(0, Sound(), 4);

        var finding = (await screen.HearAsync("Finding")).GetProperty("findings").EnumerateArray().Single(found => found.Text("kind") == "objection");
        Assert.Equal(("customer", "no-money", "too expensive"), (finding.Text("side"), finding.Text("class"), finding.Text("quote")));
        Assert.Contains("expensive", finding.Text("phrase"), StringComparison.Ordinal);
        Assert.Equal(7, finding.GetProperty("at").GetDouble(), tolerance: 1);
        Assert.Equal("Compared with what?", Assert.Single(finding.GetProperty("answers").EnumerateArray()).GetString());
        await using var late = await HubScreen.OpenAsync(server, studio.Email);
        await late.ResultAsync("WatchCall", _callId);
        Assert.True((await late.HearAsync("Finding")).GetProperty("replaces").GetBoolean());

        await source.SayAsync(new { type = "stop" });
        await screen.HearAsync("CallEnded");
        var transcript = await studio.Agent.GetAsync($"calls/{_callId}/transcript").OkAsync();
        Assert.Equal("no-money", Assert.Single(transcript.GetProperty("measures").GetProperty("objections").Texts("class")));
        Assert.Contains("objection", transcript.GetProperty("findings").Texts("kind"));
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task ANumberThatIdentifiesSomebodyIsWrittenNowhere(bool live)
    {
        const string Number = "4111 1111 1111 1111";
        var studio = await Studio.OfAsync(server);
        var company = await Company.OfAsync(server);
        await company.Administrator.PutAsync($"teams/{studio.Team}/campaigns", new { version = 0, campaigns = new[] { new { name = "spring", redact = true, script = (Guid?)null } }, others = new { redact = false } }).OkAsync();
        server.Hear = clip => clip.Seconds > 4 ? $"My card number is {Number} and that is all." : "Thank you.";
        await using var screen = await HubScreen.OpenAsync(server, studio.Email);
        await screen.ResultAsync("WatchOwnCalls");
        var id = _callId;
        if (live)
        {
            using var source = await studio.StartedAsync(id, ("language", "en"), ("campaign", "spring"));
            await source.SoundAsync(0, Sound(), 4);
            var shown = await screen.HearAsync("Transcript");
            Assert.Equal("My card number is *** and that is all.", shown.GetProperty("lines")[0].Text("text"));
            Assert.DoesNotContain("1111", shown.GetRawText(), StringComparison.Ordinal);
            await screen.HearAsync("Transcript");
            await source.SayAsync(new { type = "stop" });
            await screen.HearAsync("CallEnded");
        }
        else
        {
            id = await studio.Agent.UploadedAsync(TestRecording.Wav(TestRecording.TwoVoices()), ("language", "en"), ("campaign", "spring"));
            await server.Finisher.WhenDoneAsync(id, _cancellation);
        }
        server.Hear = clip => clip.Seconds > 4 ? ListeningServer.AgentSays : ListeningServer.CustomerSays;

        var transcript = await studio.Agent.GetAsync($"calls/{id}/transcript").OkAsync();
        Assert.Equal(("done", true), (transcript.Text("state"), transcript.GetProperty("redacted").GetBoolean()));
        Assert.DoesNotContain("1111", transcript.GetRawText(), StringComparison.Ordinal);
        using var audio = await studio.Agent.GetAsync($"calls/{id}/audio");
        var sound = TestRecording.Channels(await audio.Content.ReadAsByteArrayAsync(_cancellation));
        Assert.Equal(0, sound[0][24_000..32_000].Max(MathF.Abs));     // the number, in the middle of the sentence
        Assert.True(sound[0][1_000..9_000].Max(MathF.Abs) > 0.1 && sound[1][54_000..60_000].Max(MathF.Abs) > 0.1);

        var corrected = await studio.Agent.PutAsync($"calls/{id}/transcript/lines/1", new { correction = $"It is {Number}.", version = 0 }).OkAsync();
        Assert.Equal("It is ***.", corrected.Text("correction"));
        foreach (var file in Directory.EnumerateFiles(server.Data.Root, "callcoach.db*"))
        {
            await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var text = new StreamReader(stream, System.Text.Encoding.Latin1);
            Assert.DoesNotContain("1111 1111", await text.ReadToEndAsync(_cancellation), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task WhatTheRecogniserLostInTheCallIsWrittenDownAfterIt()
    {
        var studio = await Studio.OfAsync(server);
        await using var screen = await HubScreen.OpenAsync(server, studio.Email);
        await screen.ResultAsync("WatchOwnCalls");
        server.Recogniser.Faults.Enqueue(RecognitionCode.WorkerLost);
        using var source = await studio.StartedAsync(_callId, ("language", "en"));
        await source.SoundAsync(0, Sound(), 4);
        Assert.Equal(1, (await screen.HearAsync("Transcript")).GetProperty("lines").GetArrayLength());   // the other one was lost
        await source.SayAsync(new { type = "stop" });
        await screen.HearAsync("CallEnded");

        while ((await screen.HearAsync("TranscriptState")).Text("state") != "done")
        {
        }
        var transcript = await studio.Agent.GetAsync($"calls/{_callId}/transcript").OkAsync();
        Assert.Equal(("done", 2), (transcript.Text("state"), transcript.GetProperty("lines").GetArrayLength()));
        Assert.Equal([ListeningServer.AgentSays, ListeningServer.CustomerSays], transcript.GetProperty("lines").Texts("text"));
    }

    [Fact]
    public async Task TheTextOfACallThatIsOverCanBeWatchedByWhoSeesIt()
    {
        var studio = await Studio.OfAsync(server);
        using var source = await studio.StartedAsync(_callId, ("language", "fr"));
        await source.SoundAsync(0, Sound(), 4);
        await source.SayAsync(new { type = "stop" });
        await source.ClosedAsync();
        await using var screen = await HubScreen.OpenAsync(server, studio.Email);
        await using var stranger = await HubScreen.OpenAsync(server, await (await Studio.OfAsync(server)).AddAsync("supervisor"));

        var state = await screen.ResultAsync("WatchTranscript", _callId);
        Assert.Equal(("no-model", "fr", JsonValueKind.Null), (state.Text("state"), state.Text("code"), state.GetProperty("progress").ValueKind));
        await stranger.RefusedAsync("not-found", "WatchTranscript", _callId);
        await studio.Agent.PostAsync($"calls/{_callId}/transcript", new { language = "en" }).OkAsync();
        Assert.Equal("working", (await screen.HearAsync("TranscriptState")).Text("state"));
        while ((await screen.HearAsync("TranscriptState")).Text("state") != "done")
        {
        }
        Assert.Equal(0, stranger.Waiting("TranscriptState"));
    }

    [Fact]
    public async Task AScreenIsLetGoWhenItsUsersRightsChange()
    {
        var studio = await Studio.OfAsync(server);
        var email = await studio.AddAsync("supervisor");
        var company = await Company.OfAsync(server);
        var id = (await company.Administrator.GetAsync("users").OkAsync()).EnumerateArray().Single(person => person.Text("email") == email).Id();
        await using var screen = await HubScreen.OpenAsync(server, email);
        await screen.ResultAsync("WatchTeam", studio.Team);
        using var source = await studio.StartedAsync(_callId, ("language", "en"));
        await screen.HearAsync("CallStarted");

        await company.Administrator.PatchAsync($"users/{id}", new { teamIds = Array.Empty<Guid>() }).OkAsync();

        await screen.ClosedAsync();
        await using var again = await HubScreen.OpenAsync(server, email);
        await again.RefusedAsync("not-found", "WatchCall", _callId);
        await source.SayAsync(new { type = "stop" });
    }

    // Both voices, and a second to breathe so that the last utterance ends.
    private static byte[] Sound()
    {
        var voices = TestRecording.TwoVoices();
        return TestRecording.Interleaved([.. voices.Select(voice => Signal.Concat(voice, Signal.Silence(8_000)))]);
    }
}
