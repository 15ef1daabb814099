using System.Net;
using CallCoach.Audio;
using CallCoach.Calls;
using CallCoach.Storage;

namespace CallCoach.Server.Tests;

public sealed class RemarkTests(TestServer server) : ServerTest(server)
{
    private readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;

    private async Task<(Company Company, Guid Team, Guid Call, Browser Supervisor, Browser Agent)> CallAsync(Action<Call>? change = null)
    {
        var company = await Company.OfAsync(Server);
        var team = await company.AddTeamAsync();
        var (_, supervisor) = await company.AddAsync("supervisor", team);
        var (agentId, agent) = await company.AddAsync("agent", team);
        return (company, team, await company.AddCallAsync(team, agentId, change ?? ScoredCalls.Fill), supervisor, agent);
    }

    [Fact]
    public async Task CommentsArePinnedToMomentsAndAnswered()
    {
        var (_, _, call, supervisor, agent) = await CallAsync();
        var comments = $"calls/{call}/comments";
        var first = await supervisor.PostAsync(comments, new { text = "A long run here", at = 12.5 }).OkAsync();
        Assert.Empty((await agent.GetAsync(comments).OkAsync()).GetProperty("items").EnumerateArray());   // it comes with the review
        var review = await supervisor.PostAsync($"calls/{call}/review", new { }).OkAsync();
        await supervisor.PostAsync($"calls/{call}/review/publish", new { version = review.GetProperty("version").GetInt32() }).OkAsync();

        var answer = await agent.PostAsync(comments, new { text = "I was afraid of the silence", parent = first.Id() }).OkAsync();
        Assert.Equal((first.Id(), 12.5), (answer.Id("parent"), answer.GetProperty("at").GetDouble()));
        Assert.Equal(["supervisor Li", "agent Li"], (await agent.GetAsync(comments).OkAsync()).GetProperty("items").EnumerateArray().Select(item => item.GetProperty("author").Text("name")));
        Assert.Equal(["at", "parent", "text"], (await agent.PostAsync(comments, new { text = " ", at = 900, parent = Guid.NewGuid() }).InvalidFieldsAsync()).Order());
    }

    [Fact]
    public async Task OnlyTheAuthorChangesACommentAndItsPlaceStaysWhileItHasAnswers()
    {
        var (_, _, call, supervisor, agent) = await CallAsync();
        var comments = $"calls/{call}/comments";
        var first = await agent.PostAsync(comments, new { text = "How could I say this better?", at = 5 }).OkAsync();
        await supervisor.PostAsync(comments, new { text = "Shorter", parent = first.Id() }).OkAsync();
        await supervisor.PutAsync($"{comments}/{first.Id()}", new { version = 1, text = "x" }).RefusedAsync(HttpStatusCode.Forbidden, "forbidden");
        await agent.PutAsync($"{comments}/{first.Id()}", new { version = 1, text = "How to say this?" }).OkAsync();
        await agent.PutAsync($"{comments}/{first.Id()}", new { version = 1, text = "Late" }).RefusedAsync(HttpStatusCode.Conflict, "changed-meanwhile");
        await agent.DeleteAsync($"{comments}/{first.Id()}").OkAsync();
        Assert.Equal(["", "Shorter"], (await supervisor.GetAsync(comments).OkAsync()).GetProperty("items").Texts("text"));
    }

    [Fact]
    public async Task AClipIsHeardByTheTeamAndTheRestOfTheCallIsNot()
    {
        var file = $"{Guid.NewGuid():N}.wav";
        using (var recording = new CallRecording(Path.Combine(Server.Data.Recordings, file), 8_000, 2))
            recording.Append(Signal.Sine(200, 0.5f, 8_000 * 10, 8_000), Signal.Silence(8_000 * 10));
        var (company, team, call, supervisor, _) = await CallAsync(c =>
        {
            c.RecordingFile = file;
            c.DurationSeconds = 10;
        });
        var (_, colleague) = await company.AddAsync("agent", team);
        var clip = await supervisor.PostAsync($"calls/{call}/clips", new { from = 2.5, to = 4.0, title = "A warm greeting", note = "Listen to the pace" }).OkAsync();

        await colleague.GetAsync($"calls/{call}/audio").NotFoundAsync();
        Assert.Equal(["A warm greeting"], (await colleague.GetAsync($"teams/{team}/clips").OkAsync()).GetProperty("items").Texts("title"));
        using var answer = await colleague.GetAsync($"teams/{team}/clips/{clip.Id()}/audio");
        await using var sound = await answer.Content.ReadAsStreamAsync(_cancellation);
        var reader = new WavReader(sound);
        float[][] block = [new float[20_000], new float[20_000]];
        Assert.Equal((2, 12_000), (reader.Format.Channels, reader.Read(block, 20_000)));
        Assert.Equal(0.5f, block[0].Max(), tolerance: 0.01f);
        Assert.Equal(2, (await supervisor.GetAsync($"audit?call={call}").OkAsync()).GetProperty("items").GetArrayLength());   // shared, and heard by the colleague
        await colleague.DeleteAsync($"teams/{team}/clips/{clip.Id()}").RefusedAsync(HttpStatusCode.Forbidden, "forbidden");
        await supervisor.DeleteAsync($"teams/{team}/clips/{clip.Id()}").OkAsync();
        await colleague.GetAsync($"teams/{team}/clips/{clip.Id()}/audio").NotFoundAsync();
    }

    [Theory, InlineData(TranscriptState.Working, true), InlineData(TranscriptState.NoModel, true), InlineData(TranscriptState.Done, false)]
    public async Task OfACallWhoseNumbersAreMaskedNothingIsSharedBeforeTheyAre(TranscriptState state, bool refused)
    {
        var (_, _, call, supervisor, _) = await CallAsync(c => (c.Redacted, c.TranscriptState) = (true, state));
        var shared = supervisor.PostAsync($"calls/{call}/clips", new { from = 1, to = 5, title = "x" });
        if (refused)
            await shared.RefusedAsync(HttpStatusCode.Conflict, "not-masked");
        else
            await shared.OkAsync();
    }

    [Theory, InlineData(-1, 5, "from"), InlineData(3, 3, "to"), InlineData(0, 400, "to"), InlineData(70, 80, "from")]
    public async Task AClipLiesWithinItsCall(double from, double to, string field)
    {
        var (_, _, call, supervisor, _) = await CallAsync();
        Assert.Equal([field], await supervisor.PostAsync($"calls/{call}/clips", new { from, to, title = "x" }).InvalidFieldsAsync());
    }
}
