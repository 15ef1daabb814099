using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using CallCoach.Audio;
using CallCoach.Testing;

namespace CallCoach.Server.Tests.Practice;

public sealed class PracticeVoiceTests(TestServer server) : ServerTest(server)
{
    private async Task<(string Script, Browser Trainer, Browser Agent)> ScriptAsync()
    {
        var company = await Company.OfAsync(Server);
        var team = await company.AddTeamAsync();
        var (_, trainer) = await company.AddAsync("trainer", team);
        var (_, agent) = await company.AddAsync("agent", team);
        var id = await PracticeScriptTests.PublishedAsync($"teams/{team}/practice-scripts", trainer);
        return ($"teams/{team}/practice-scripts/{id}", trainer, agent);
    }

    private static Task<HttpResponseMessage> PutAsync(Browser browser, string script, byte[] sound, string place = "language=en&step=0&line=0")
    {
        var request = new HttpRequestMessage(HttpMethod.Put, $"/api/v1/{script}/voice?{place}") { Content = new ByteArrayContent(sound) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        return browser.SendAsync(request);
    }

    private static byte[] Wav(ReadOnlySpan<float> samples)
    {
        using var stream = new MemoryStream();
        var writer = new WavWriter(stream, RateHz, 1);
        writer.Append(samples);
        writer.PatchHeader();
        return stream.ToArray();
    }

    private static JsonElement First(JsonElement voices) => voices.GetProperty("items")[0];

    [Fact]
    public async Task ATrainersRecordingIsHeardInPlaceOfTheSyntheticVoice()
    {
        var (script, trainer, agent) = await ScriptAsync();
        Assert.NotEqual("recorded", First(await agent.GetAsync($"{script}/voices?language=en").OkAsync()).Text("source"));
        var kept = await PutAsync(trainer, script, Wav(Spoken)).OkAsync();
        Assert.Equal(("recorded", "synthetic"), (First(kept).Text("source"), Synthetic(kept.GetProperty("items")[1].Text("source"))));
        using var heard = await agent.GetAsync($"{script}/voice?language=en&step=0&line=0");
        Assert.Equal((HttpStatusCode.OK, "audio/wav"), (heard.StatusCode, heard.Content.Headers.ContentType?.MediaType));
        await trainer.DeleteAsync($"{script}/voice?language=en&step=0&line=0").StatusAsync(HttpStatusCode.NoContent);
        Assert.NotEqual("recorded", First(await agent.GetAsync($"{script}/voices?language=en").OkAsync()).Text("source"));
    }

    [Fact]
    public async Task ARecordingBelongsToItsWords()
    {
        var (script, trainer, _) = await ScriptAsync();
        await PutAsync(trainer, script, Wav(Spoken)).OkAsync();
        var full = await trainer.GetAsync(script).OkAsync();
        var changed = System.Text.Json.Nodes.JsonNode.Parse(full.GetProperty("script").GetRawText())!;
        changed["words"]!["en"]!["steps"]![0]!["customer"]![0] = "I am in a meeting.";
        await trainer.PutAsync(script, new { revision = full.GetProperty("revision").GetInt32(), script = changed }).OkAsync();
        Assert.NotEqual("recorded", First(await trainer.GetAsync($"{script}/voices?language=en&version=0").OkAsync()).Text("source"));
        Assert.Equal("recorded", First(await trainer.GetAsync($"{script}/voices?language=en&version=1").OkAsync()).Text("source"));
    }

    [Fact]
    public async Task WhatIsNoVoiceIsRefusedWithItsReason()
    {
        var (script, trainer, agent) = await ScriptAsync();
        await PutAsync(trainer, script, Wav(new float[2 * RateHz])).RefusedAsync(HttpStatusCode.UnprocessableEntity, "no-speech");
        await PutAsync(trainer, script, Wav(new float[61 * RateHz])).RefusedAsync(HttpStatusCode.UnprocessableEntity, "too-long");
        await PutAsync(trainer, script, Wav(Spoken), "language=en&step=9&line=0").NotFoundAsync();
        await PutAsync(trainer, script, Wav(Spoken), "language=fr&step=0&line=0").RefusedAsync(HttpStatusCode.BadRequest, "invalid");
        await PutAsync(agent, script, Wav(Spoken)).RefusedAsync(HttpStatusCode.Forbidden, "forbidden");
    }

    // Where the synthesiser is not installed the lines have no sound at all; both are fine here.
    private static string Synthetic(string source) => source == "none" ? "synthetic" : source;

    private const int RateHz = 8_000;

    private static float[] Spoken => Voice.Utter(8);
}
