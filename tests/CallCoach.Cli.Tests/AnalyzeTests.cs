using System.Text.Json;

namespace CallCoach.Cli.Tests;

public sealed class AnalyzeTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("callcoach-analyze-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task TheJsonHasTheContractsFieldsInTheirOrder()
    {
        var report = await AnalyzeAsync(Call("a.wav", channels: 2));
        HasInOrder(report, "file", "durationSeconds", "sampleRate", "channels", "conversation", "cues", "score");
        var agent = report.GetProperty("channels")[0];
        HasInOrder(agent, "role", "speechSeconds", "syllables", "speakingRate", "articulationRate", "activeLevelDbfs", "pitchMedianHz", "pitchSpreadSemitones", "pauses", "utterances");
        var utterance = agent.GetProperty("utterances")[0];
        HasInOrder(utterance, "start", "end", "syllables", "articulationRate", "levelDbfs", "ending");
        HasInOrder(utterance.GetProperty("ending"), "contour", "changeSemitones", "fade", "fadeDb");
        HasInOrder(report.GetProperty("conversation"), "talkRatio", "overlapSeconds", "interruptions", "longestMonologueSeconds", "medianResponseSeconds", "deadAirSeconds");
        HasInOrder(report.GetProperty("score"), "total", "criteria");
        HasInOrder(report.GetProperty("score").GetProperty("criteria")[0], "id", "points", "of");
    }

    [Fact]
    public async Task TheNumbersAreThoseOfTheCall()
    {
        var report = await AnalyzeAsync(Call("a.wav", channels: 2, turns: 6));
        Assert.Equal(30, report.GetProperty("durationSeconds").GetDouble(), tolerance: 0.001);
        Assert.Equal(8000, report.GetProperty("sampleRate").GetInt32());
        var (agent, customer) = (report.GetProperty("channels")[0], report.GetProperty("channels")[1]);
        Assert.Equal(("agent", "customer"), (agent.GetProperty("role").GetString(), customer.GetProperty("role").GetString()));
        Assert.Equal(12, agent.GetProperty("speechSeconds").GetDouble(), tolerance: 1.5);
        Assert.Equal(110, agent.GetProperty("pitchMedianHz").GetDouble(), tolerance: 5);
        Assert.Equal(190, customer.GetProperty("pitchMedianHz").GetDouble(), tolerance: 8);
        Assert.Equal(0.5, report.GetProperty("conversation").GetProperty("talkRatio").GetDouble(), tolerance: 0.05);
    }

    [Fact]
    public async Task TheAgentMayBeOnTheRight()
    {
        var report = await AnalyzeAsync(Call("a.wav", channels: 2), "--agent", "right");
        var channels = report.GetProperty("channels");
        Assert.Equal(("customer", "agent"), (channels[0].GetProperty("role").GetString(), channels[1].GetProperty("role").GetString()));
        Assert.Equal(190, channels[1].GetProperty("pitchMedianHz").GetDouble(), tolerance: 8);
    }

    [Theory, InlineData(1, "left"), InlineData(2, "mono")]
    public async Task OneSideAloneHasNoConversation(int channels, string agent)
    {
        var report = await AnalyzeAsync(Call("a.wav", channels), "--agent", agent);
        Assert.Equal(JsonValueKind.Null, report.GetProperty("conversation").ValueKind);
        Assert.Equal("agent", Assert.Single(report.GetProperty("channels").EnumerateArray()).GetProperty("role").GetString());
        var listening = report.GetProperty("score").GetProperty("criteria").EnumerateArray().Single(criterion => criterion.GetProperty("id").GetString() == "listening");
        Assert.Equal(JsonValueKind.Null, listening.GetProperty("points").ValueKind);
    }

    [Fact]
    public async Task SilenceIsUnknownAndNotZero()
    {
        var path = Path.Combine(_folder, "silence.wav");
        TestCall.Write(path, 8000, channels: 1, turns: 0);
        File.AppendAllBytes(path, new byte[160_000]);
        var agent = (await AnalyzeAsync(path)).GetProperty("channels")[0];
        Assert.Equal(0, agent.GetProperty("syllables").GetInt32());
        foreach (var name in new[] { "speakingRate", "articulationRate", "activeLevelDbfs", "pitchMedianHz", "pitchSpreadSemitones" })
            Assert.Equal(JsonValueKind.Null, agent.GetProperty(name).ValueKind);
    }

    [Fact]
    public async Task TheRateOfTheFileChangesLittle()
    {
        var narrow = (await AnalyzeAsync(Call("8.wav", channels: 1))).GetProperty("channels")[0];
        var wide = (await AnalyzeAsync(Call("48.wav", channels: 1, sampleRateHz: 48_000))).GetProperty("channels")[0];
        Assert.Equal(narrow.GetProperty("pitchMedianHz").GetDouble(), wide.GetProperty("pitchMedianHz").GetDouble(), tolerance: 1);
        Assert.Equal(narrow.GetProperty("activeLevelDbfs").GetDouble(), wide.GetProperty("activeLevelDbfs").GetDouble(), tolerance: 0.3);
        Assert.Equal(narrow.GetProperty("articulationRate").GetDouble(), wide.GetProperty("articulationRate").GetDouble(), tolerance: 0.3);
    }

    [Fact]
    public async Task ABadFileIsToldAndTheOthersAreDone()
    {
        var bad = Path.Combine(_folder, "bad.wav");
        File.WriteAllText(bad, "RIFF");
        var (exitCode, output, errors) = await CommandLine.RunAsync("analyze", "--json", bad, Call("good.wav", channels: 1), Path.Combine(_folder, "none.wav"));
        Assert.Equal(ExitCode.BadFile, exitCode);
        Assert.Single(output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        var lines = errors.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(2, lines.Length);
        Assert.Contains("bad.wav: The file ends before its sound begins. [truncated-header]", lines[0], StringComparison.Ordinal);
        Assert.Contains("none.wav: There is no such file. [unreadable]", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheReportForPeopleHasPlainTextInAPipe()
    {
        var (exitCode, output, _) = await CommandLine.RunAsync("analyze", Call("a.wav", channels: 2));
        Assert.Equal(ExitCode.Done, exitCode);
        Assert.Contains("a.wav  00:20.0, 8000 Hz", output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', output);
    }

    [Fact]
    public async Task TheTranscriptHasLinesFindingsAndMeasures()
    {
        var path = Path.Combine(_folder, "prompt.wav");
        File.Copy("/usr/share/asterisk/sounds/en_US_f_Allison/vm-whichbox.wav", path);   // To leave a message, please enter a mailbox number.

        var report = await AnalyzeAsync(path, "--transcript", "--language", "en");

        var transcript = report.GetProperty("transcript");
        var line = Assert.Single(transcript.GetProperty("lines").EnumerateArray());
        Assert.Contains("message", line.GetProperty("text").GetString(), StringComparison.OrdinalIgnoreCase);
        Assert.Equal(("agent", "moonshine-tiny-en"), (line.GetProperty("side").GetString(), line.GetProperty("model").GetString()));
        Assert.True(transcript.GetProperty("measures").TryGetProperty("questionsPerTenMinutes", out _));
        Assert.Equal(JsonValueKind.Array, transcript.GetProperty("findings").ValueKind);
    }

    [Fact]
    public async Task ALanguageWithoutAModelIsTold()
    {
        var (exitCode, output, errors) = await CommandLine.RunAsync("analyze", "--json", "--transcript", "--language", "xx", Call("a.wav", channels: 2));
        Assert.Equal((ExitCode.BadFile, ""), (exitCode, output));
        Assert.Contains("No installed model understands 'xx'", errors, StringComparison.Ordinal);
        Assert.Contains("[no-model]", errors, StringComparison.Ordinal);
    }

    [Theory, InlineData("analyze"), InlineData("analyze", "--agent", "both", "a.wav"), InlineData("analyze", "--transcript", "a.wav"), InlineData("analyze", "--language", "en", "--model", "x", "a.wav")]
    public async Task AWrongCommandLineIsUsage(params string[] args) =>
        Assert.Equal(ExitCode.Usage, (await CommandLine.RunAsync(args)).ExitCode);

    private string Call(string name, int channels, int sampleRateHz = 8000, int turns = 4)
    {
        var path = Path.Combine(_folder, name);
        TestCall.Write(path, sampleRateHz, channels, turns);
        return path;
    }

    private static async Task<JsonElement> AnalyzeAsync(string path, params string[] options)
    {
        var (exitCode, output, errors) = await CommandLine.RunAsync(["analyze", "--json", .. options, path]);
        Assert.Equal((ExitCode.Done, ""), (exitCode, errors));
        return JsonDocument.Parse(Assert.Single(output.Split('\n', StringSplitOptions.RemoveEmptyEntries))).RootElement;
    }

    // Fields may be added between the contract's.
    private static void HasInOrder(JsonElement json, params string[] names) =>
        Assert.Equal(names, json.EnumerateObject().Select(property => property.Name).Where(names.Contains));
}
