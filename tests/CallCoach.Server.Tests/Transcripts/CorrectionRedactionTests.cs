using System.Net;
using System.Text.Json;

namespace CallCoach.Server.Tests;

/// <summary>Where numbers are masked, one that people's corrections bring to light is masked and silenced too.</summary>
public sealed class CorrectionRedactionTests(ListeningServer server) : IClassFixture<ListeningServer>, IDisposable
{
    private readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;

    public void Dispose() => Assert.Empty(server.Errors.Drain());

    [Theory, InlineData(false), InlineData(true)]
    public async Task ANumberThatCorrectionsOfTwoLinesMakeWholeIsMaskedInBothAndSilenced(bool secondIsHeardRight)
    {
        var agent = await AgentAsync();
        server.Hear = clip => clip.Seconds switch
        {
            > 4 => "It is forty one eleven and so on.",
            > 3 => secondIsHeardRight ? "1111 1111" : "Then eleven more, I think.",
            _ => "Go on.",
        };
        // The agent speaks for 5 s, and for 3 s after a second's pause; the customer says something while the agent pauses.
        float[][] voices =
        [
            Signal.Concat(Voice.Utter(20, f0Hz: 180), Signal.Silence(8_000), Voice.Utter(12, f0Hz: 180, seed: 2), Signal.Silence(8_000)),
            Signal.Concat(Signal.Silence(4 * 8_000), Voice.Utter(8, f0Hz: 110), Signal.Silence(4 * 8_000)),
        ];
        var id = await UploadAsync(agent, voices);
        var before = (await agent.GetAsync($"calls/{id}/transcript").OkAsync()).GetProperty("lines").EnumerateArray().Where(line => line.Text("side") == "agent").ToList();
        Assert.Equal(2, before.Count);
        var numbers = before.ConvertAll(line => line.GetProperty("number").GetInt32());

        var last = await CorrectAsync(numbers[0], "It is 4111 1111");
        if (!secondIsHeardRight)
        {
            Assert.Equal("It is 4111 1111", last.Text("correction"));   // half a number is none
            last = await CorrectAsync(numbers[1], "1111 1111, yes");
        }

        Assert.Equal(secondIsHeardRight ? "It is ***" : "***, yes", last.Text("correction"));
        var after = await agent.GetAsync($"calls/{id}/transcript").OkAsync();
        Assert.DoesNotContain("1111", after.GetRawText(), StringComparison.Ordinal);
        Assert.DoesNotContain("eleven and", after.GetRawText(), StringComparison.Ordinal);   // so close to the number
        await agent.PutAsync($"calls/{id}/transcript/lines/{numbers[secondIsHeardRight ? 1 : 0]}", new { correction = "x", version = secondIsHeardRight ? 0 : 1 }).RefusedAsync(HttpStatusCode.Conflict, "changed-meanwhile");
        Assert.Empty((await agent.GetAsync("search?q=1111").OkAsync()).GetProperty("items").EnumerateArray());
        using var audio = await agent.GetAsync($"calls/{id}/audio");
        var sound = TestRecording.Channels(await audio.Content.ReadAsByteArrayAsync(_cancellation));
        Assert.Equal(0, sound[0][8_000..32_000].Max(MathF.Abs));
        Assert.Equal(0, sound[0][56_000..64_000].Max(MathF.Abs));
        Assert.True(sound[1][34_000..46_000].Max(MathF.Abs) > 0.1);   // the other side's stays

        Task<JsonElement> CorrectAsync(int number, string correction) =>
            agent.PutAsync($"calls/{id}/transcript/lines/{number}", new { correction, version = 0 }).OkAsync();
    }

    [Fact]
    public async Task ACorrectionThatIsTakenBackUncoversNothing()
    {
        var agent = await AgentAsync();
        server.Hear = clip => clip.Seconds > 4 ? "It is 4111 1111 1111 1112" : "Thank you.";   // a digit misheard: no card
        var id = await UploadAsync(agent, TestRecording.TwoVoices());

        var corrected = await agent.PutAsync($"calls/{id}/transcript/lines/1", new { correction = "It is 4111 1111 1111 1111", version = 0 }).OkAsync();
        var back = await agent.PutAsync($"calls/{id}/transcript/lines/1", new { correction = (string?)null, version = 1 }).OkAsync();

        Assert.Equal(("It is ***", "It is ***", "It is ***"), (corrected.Text("correction"), corrected.Text("text"), back.Text("text")));
    }

    private async Task<Browser> AgentAsync()
    {
        var studio = await Studio.OfAsync(server);
        var company = await Company.OfAsync(server);
        await company.Administrator.PutAsync($"teams/{studio.Team}/campaigns", new { version = 0, campaigns = new[] { new { name = "spring", redact = true, script = (Guid?)null } }, others = new { redact = false } }).OkAsync();
        return studio.Agent;
    }

    private async Task<Guid> UploadAsync(Browser agent, float[][] voices)
    {
        var id = await agent.UploadedAsync(TestRecording.Wav(voices), ("language", "en"), ("campaign", "spring"));
        await server.Finisher.WhenDoneAsync(id, _cancellation);
        return id;
    }
}
