using System.Net;
using System.Text.Json;
using CallCoach.Testing;

namespace CallCoach.Server.Tests.Practice;

/// <summary>Attempts at practice scripts, through the socket that their sound comes in by.</summary>
public sealed class ScriptAttemptTests(KestrelServer server) : IClassFixture<KestrelServer>
{
    private const int RateHz = 8_000;

    [Fact]
    public async Task AnAttemptListensForTheScriptsPointsAndIsJudgedByTheVoiceWhereThereIsNoText()
    {
        var studio = await Studio.OfAsync(server);
        var script = await PracticeScriptTests.PublishedAsync($"teams/{studio.Team}/practice-scripts", await server.AdministratorAsync());
        var attempt = await studio.Agent.PostAsync("practice/attempts", new { kind = "script", exerciseId = script, language = "en" }).OkAsync();
        Assert.Equal(("\"I have no time\"", 1), (attempt.Text("title"), attempt.GetProperty("exerciseVersion").GetInt32()));
        await DoneAsync(studio, attempt);
        var judged = await studio.Agent.GetAsync($"practice/attempts/{attempt.Id()}").OkAsync();
        var results = judged.GetProperty("results");
        Assert.Contains(judged.Text("outcome"), new[] { "passed", "failed" });
        Assert.Equal((JsonValueKind.Null, judged.GetProperty("value").GetDouble()), (results.GetProperty("points").ValueKind, results.GetProperty("score").GetDouble()));
        Assert.Equal(["speakingRate", "fadedEndings"], results.GetProperty("targets").Texts("reading"));
        var call = await studio.Agent.GetAsync($"calls/{attempt.Id("callId")}").OkAsync();
        Assert.Equal(["s1.1", "s1.2", "s2.1", "s2.2"], call.GetProperty("script").GetProperty("points").Texts("id"));
    }

    [Fact]
    public async Task EachStepIsJudgedOverItsOwnStretchWhereTheBrowserToldWhenItBegan()
    {
        var studio = await Studio.OfAsync(server);
        var script = await PracticeScriptTests.PublishedAsync($"teams/{studio.Team}/practice-scripts", await server.AdministratorAsync());
        var attempt = await studio.Agent.PostAsync("practice/attempts", new { kind = "script", exerciseId = script, language = "en" }).OkAsync();
        var marks = $"practice/attempts/{attempt.Id()}/steps";
        await studio.Agent.PutAsync(marks, new { steps = new[] { new { step = 0, at = 0.0 } } }).StatusAsync(HttpStatusCode.NoContent);
        await studio.Agent.PutAsync(marks, new { steps = new[] { new { step = 0, at = 0.0 }, new { step = 1, at = 8.5 } } }).StatusAsync(HttpStatusCode.NoContent);
        Assert.Equal(["steps"], await studio.Agent.PutAsync(marks, new { steps = new[] { new { step = 1, at = 5.0 }, new { step = 0, at = 1.0 } } }).InvalidFieldsAsync());
        Assert.Equal(["steps"], await studio.Agent.PutAsync(marks, new { steps = new[] { new { step = 12, at = 0.0 } } }).InvalidFieldsAsync());
        var trainer = await server.SignInAsync(await studio.AddAsync("trainer"), Company.Password);
        await trainer.PutAsync(marks, new { steps = Array.Empty<object>() }).NotFoundAsync();   // it is the agent's attempt
        await DoneAsync(studio, attempt);
        var targets = (await studio.Agent.GetAsync($"practice/attempts/{attempt.Id()}").OkAsync()).GetProperty("results").GetProperty("targets").EnumerateArray().ToList();
        Assert.Equal([("speakingRate", 0), ("fadedEndings", 1)], targets.Select(target => (target.Text("reading"), target.GetProperty("step").GetProperty("index").GetInt32())));
        Assert.All(targets, target => Assert.Equal(JsonValueKind.Number, target.GetProperty("value").ValueKind));
        await studio.Agent.PutAsync(marks, new { steps = Array.Empty<object>() }).RefusedAsync(HttpStatusCode.Conflict, "attempt-over");
    }

    [Fact]
    public async Task WhatIsNotPublishedOrNotInTheLanguageCannotBeAttempted()
    {
        var studio = await Studio.OfAsync(server);
        var administrator = await server.AdministratorAsync();
        var draft = await administrator.PostAsync($"teams/{studio.Team}/practice-scripts", new { starter = "price" }).OkAsync();
        await studio.Agent.PostAsync("practice/attempts", new { kind = "script", exerciseId = draft.Id(), language = "en" }).NotFoundAsync();
        var script = await PracticeScriptTests.PublishedAsync($"teams/{studio.Team}/practice-scripts", administrator);
        await administrator.DeleteAsync($"teams/{studio.Team}/practice-scripts/{script}").StatusAsync(HttpStatusCode.NoContent);
        await studio.Agent.PostAsync("practice/attempts", new { kind = "script", exerciseId = script, language = "en" }).NotFoundAsync();
    }

    private async Task DoneAsync(Studio studio, JsonElement attempt)
    {
        server.Clock.Advance(TimeSpan.FromMinutes(1));   // a live source may not run far ahead of the clock
        var sound = Bytes([.. Voice.Utter(30), .. new float[RateHz], .. Voice.Utter(30, seed: 2), .. new float[RateHz]]);
        using var source = await IngestSource.OpenAsync(server, ("Cookie", await server.CookieAsync(studio.Email)));
        await source.SayAsync(new { type = "start", callId = attempt.Id("callId"), kind = "practice", encoding = "pcm16", sampleRateHz = RateHz, channels = 1, language = "en" });
        await source.HearAsync("started");
        server.Clock.Advance(TimeSpan.FromMinutes(1));
        await source.SoundAsync(0, sound, 2);
        await source.SayAsync(new { type = "stop", position = sound.Length / 2 });
        await source.ClosedAsync();
    }

    private static byte[] Bytes(float[] samples)
    {
        var bytes = new byte[samples.Length * sizeof(short)];
        for (var i = 0; i < samples.Length; i++)
            BitConverter.TryWriteBytes(bytes.AsSpan(i * sizeof(short)), (short)Math.Round(samples[i] * short.MaxValue));
        return bytes;
    }
}
