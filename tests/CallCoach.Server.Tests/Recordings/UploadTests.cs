using System.Net;
using System.Text;
using System.Text.Json;
using CallCoach.Calls;
using CallCoach.Server.Recordings;
using CallCoach.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CallCoach.Server.Tests;

public sealed class UploadTests(TestServer server) : ServerTest(server)
{
    [Fact]
    public async Task AnUploadedRecordingBecomesACall()
    {
        var (agent, browser) = await AgentAsync();
        var id = await browser.UploadedAsync(TestRecording.Wav(TestRecording.TwoVoices()), ("customerReference", "C-7"), ("campaign", "春季"), ("language", "zh-CN"));

        Assert.Equal("done", (await browser.StateAsync(id)).Text("state"));
        var call = await browser.GetAsync($"calls/{id}").OkAsync();
        Assert.Equal(("upload", "ended", "C-7", "春季", "zh-CN"), (call.Text("kind"), call.Text("status"), call.Text("customerReference"), call.Text("campaign"), call.Text("language")));
        Assert.Equal(agent, call.GetProperty("agent").Id());
        Assert.Equal(9.0, call.GetProperty("durationSeconds").GetDouble());
        var channels = call.GetProperty("report").GetProperty("channels");
        Assert.Equal(["agent", "customer"], channels.Texts("role"));
        Assert.InRange(channels[0].GetProperty("syllables").GetInt32(), 20, 28);
        Assert.InRange(call.GetProperty("talkRatio").GetDouble(), 0.68, 0.82);
    }

    [Fact]
    public async Task TheFieldsSayWhoIsOnWhichChannel()
    {
        var (_, browser) = await AgentAsync();
        var id = await browser.UploadedAsync(TestRecording.Wav(TestRecording.TwoVoices()), ("roles", "customer,agent"), ("direction", "inbound"));
        var call = await browser.GetAsync($"calls/{id}").OkAsync();
        Assert.Equal(["customer", "agent"], call.GetProperty("roles").EnumerateArray().Select(role => role.GetString()!));
        Assert.Equal("inbound", call.Text("direction"));
        Assert.InRange(call.GetProperty("talkRatio").GetDouble(), 0.18, 0.32);
    }

    [Fact]
    public async Task ARecordingWithOneChannelIsTheAgents()
    {
        var (_, browser) = await AgentAsync();
        var id = await browser.UploadedAsync(TestRecording.Wav(TestRecording.TwoVoices()[0]));
        var call = await browser.GetAsync($"calls/{id}").OkAsync();
        Assert.Equal("agent", Assert.Single(call.GetProperty("roles").EnumerateArray()).GetString());
        Assert.Equal(JsonValueKind.Null, call.GetProperty("talkRatio").ValueKind);
    }

    [Fact]
    public async Task OtherFormatsAreReadThroughFfmpeg()
    {
        var (_, browser) = await AgentAsync();
        var id = await browser.UploadedAsync(await Mp3.EncodeAsync(TestRecording.Wav(TestRecording.TwoVoices())));
        var call = await browser.GetAsync($"calls/{id}").OkAsync();
        Assert.Equal("ended", call.Text("status"));
        Assert.InRange(call.GetProperty("durationSeconds").GetDouble(), 8.9, 9.3);
    }

    [Theory]
    [InlineData("", HttpStatusCode.UnprocessableEntity, "empty")]
    [InlineData("Dear Sir, this is a letter.", HttpStatusCode.UnsupportedMediaType, "not-audio")]
    [InlineData("RIFF\u0004\0\0\0WAVE", HttpStatusCode.UnsupportedMediaType, "not-audio")]
    public async Task WhatIsNoSoundIsRefusedAndLeavesNothing(string content, HttpStatusCode status, string code)
    {
        var (_, browser) = await AgentAsync();
        await browser.UploadAsync(Encoding.Latin1.GetBytes(content)).RefusedAsync(status, code);
        Assert.Empty((await browser.GetAsync("calls").OkAsync()).GetProperty("items").EnumerateArray());
        Assert.Empty(Directory.GetFiles(Path.Combine(Server.Data.Recordings, "incoming")));
    }

    [Fact]
    public async Task AHeaderWithoutSoundIsEmpty()
    {
        var (_, browser) = await AgentAsync();
        await browser.UploadAsync(TestRecording.Wav(Signal.Silence(0))).RefusedAsync(HttpStatusCode.UnprocessableEntity, "empty");
    }

    [Fact]
    public async Task AHeaderThatClaimsMoreThanThereIsGivesWhatIsThere()
    {
        var (_, browser) = await AgentAsync();
        var wav = TestRecording.Wav(TestRecording.TwoVoices());
        BitConverter.TryWriteBytes(wav.AsSpan(40), uint.MaxValue);
        var id = await browser.UploadedAsync(wav);
        Assert.Equal(9.0, (await browser.GetAsync($"calls/{id}").OkAsync()).GetProperty("durationSeconds").GetDouble());
    }

    [Fact]
    public async Task WithoutAFileOrWithoutPartsNothingIsTaken()
    {
        var (_, browser) = await AgentAsync();
        await browser.PostAsync("recordings", new { file = "x" }).RefusedAsync(HttpStatusCode.UnsupportedMediaType, "not-multipart");
        var broken = new HttpRequestMessage(HttpMethod.Post, "/api/v1/recordings") { Content = new ByteArrayContent("--b\r\nContent-"u8.ToArray()) };
        broken.Content.Headers.TryAddWithoutValidation("Content-Type", "multipart/form-data; boundary=b");
        await browser.SendAsync(broken).RefusedAsync(HttpStatusCode.UnsupportedMediaType, "not-multipart");
        var noFile = new HttpRequestMessage(HttpMethod.Post, "/api/v1/recordings") { Content = new MultipartFormDataContent { { new StringContent("x"), "campaign" } } };
        await browser.SendAsync(noFile).RefusedAsync(HttpStatusCode.UnprocessableEntity, "no-file");
    }

    [Theory, InlineData("roles", "agent,agent"), InlineData("roles", "boss,customer"), InlineData("direction", "sideways"), InlineData("language", "中文"), InlineData("agent", "nobody@example.com")]
    public async Task AFieldThatCannotBeUnderstoodIsNamed(string field, string value)
    {
        var (_, browser) = await AgentAsync();
        var problem = await browser.UploadAsync(TestRecording.Wav(TestRecording.TwoVoices()), (field, value)).RefusedAsync(HttpStatusCode.UnprocessableEntity, "bad-field");
        Assert.Contains(field, problem.Text("detail"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ASupervisorUploadsForThePeopleOfTheTeamAndAnAgentForNobodyElse()
    {
        var company = await Company.OfAsync(Server);
        var team = await company.AddTeamAsync();
        var (agent, agentBrowser) = await company.AddAsync("agent", team);
        var (_, colleague) = await company.AddAsync("agent", team);
        var (_, supervisor) = await company.AddAsync("supervisor", team);
        var wav = TestRecording.Wav(TestRecording.TwoVoices());
        await colleague.UploadAsync(wav, ("agent", agent.ToString())).RefusedAsync(HttpStatusCode.UnprocessableEntity, "bad-field");

        var id = await supervisor.UploadedAsync(wav, ("agent", agent.ToString()));
        Assert.Equal(agent, (await agentBrowser.GetAsync($"calls/{id}").OkAsync()).GetProperty("agent").Id());
        await colleague.GetAsync($"recordings/{id}").NotFoundAsync();
    }

    [Fact]
    public async Task WhatWaitedWhenTheServerStoppedIsTakenUpAndWhatWasLostIsSaid()
    {
        var company = await Company.OfAsync(Server);
        var team = await company.AddTeamAsync();
        var (agent, browser) = await company.AddAsync("agent", team);
        var ends = (Waits: await AddUploadAsync(company, team, agent), Lost: await AddUploadAsync(company, team, agent));
        var files = Server.Services.GetRequiredService<IncomingFiles>();
        await File.WriteAllBytesAsync(files.PathOf(ends.Waits), TestRecording.Wav(TestRecording.TwoVoices()), TestContext.Current.CancellationToken);
        var cutOff = files.PathOf(Guid.NewGuid());
        await File.WriteAllTextAsync(cutOff, "half an upload", TestContext.Current.CancellationToken);

        using var next = ActivatorUtilities.CreateInstance<RecordingQueue>(Server.Services);
        await next.StartAsync(TestContext.Current.CancellationToken);
        await next.WhenDoneAsync(ends.Waits, TestContext.Current.CancellationToken);
        await next.WhenDoneAsync(ends.Lost, TestContext.Current.CancellationToken);
        await next.StopAsync(TestContext.Current.CancellationToken);

        Assert.Equal("done", (await browser.StateAsync(ends.Waits)).Text("state"));
        Assert.Equal(("failed", "upload-lost"), ((await browser.StateAsync(ends.Lost)).Text("state"), (await browser.StateAsync(ends.Lost)).Text("code")));
        Assert.False(File.Exists(cutOff));
    }

    private static async Task<Guid> AddUploadAsync(Company company, Guid team, Guid agent)
    {
        var id = await company.AddCallAsync(team, agent, call => call.Status = CallStatus.Running, CallKind.Upload);
        await using var db = company.Administrator.Server.OpenDatabase();
        await db.Calls.Where(call => call.Id == id).ExecuteUpdateAsync(set => set.SetProperty(call => call.RecordingFile, $"{id:N}.wav"), TestContext.Current.CancellationToken);
        return id;
    }

    private async Task<(Guid Id, Browser Browser)> AgentAsync()
    {
        var company = await Company.OfAsync(Server);
        return await company.AddAsync("agent", await company.AddTeamAsync());
    }
}
