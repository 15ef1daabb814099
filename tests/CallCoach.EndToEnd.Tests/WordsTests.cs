using System.Text.Json;

namespace CallCoach.EndToEnd.Tests;

/// <summary>A scripted call, spoken and played into the real server: its own recogniser writes it down, and what the words tell lies at the right second.</summary>
public sealed class WordsTests(RunningServer server) : IClassFixture<RunningServer>
{
    private static readonly TimeSpan TextLimit = TimeSpan.FromMinutes(2);

    // A line begins up to this long before its first sound, and a finding up to this long after its line.
    private const double Slack = 0.5;

    // The voice holds the last vowel of some sentences on one tone, as only machines do: those may be taken for fillers.
    private const int MostDrawnOut = 2;

    [Fact]
    public async Task FillersObjectionClosingQuestionNextStepAndGoodbyeAreHeardWhereTheyAreSaid()
    {
        var folder = Directory.CreateTempSubdirectory("callcoach-words-").FullName;
        var path = Path.Combine(folder, "call.wav");
        var spoken = SpokenCall.Write(
            path,
            ("agent", "Good morning, this is Emma from Northwind. Am I speaking with Mister Brown?", 0.6),
            ("customer", "Yes, this is Brown speaking.", 0.6),
            ("agent", "I am calling about {um} your phone contract. How many lines do you use today?", 0.6),
            ("customer", "We have about twelve lines.", 0.6),
            ("agent", "We can offer you a better contract for twelve lines, {um} with one bill for all of them.", 0.7),
            ("customer", "That is too expensive for us.", 0.6),
            ("agent", "I understand. What do you pay for one line at the moment?", 0.7),
            ("customer", "About twenty dollars, and we are happy with that.", 0.7),
            ("agent", "Would you prefer to start on Monday, or would Wednesday suit you better?", 3.0),
            ("customer", "Wednesday would be better.", 0.6),
            ("agent", "Then I will call you on Wednesday at ten o'clock.", 0.6),
            ("customer", "Yes, that is fine.", 0.6),
            ("agent", "Thank you for your time. Goodbye.", 0.6),
            ("customer", "Goodbye.", 1.0));
        var key = await server.CreateApiKeyAsync();

        using var replay = new CommandLine(
            "replay", path, "--server", server.Address, "--api-key", key, "--agent-email", RunningServer.AgentEmail, "--language", "en", "--speed", "4");
        var (exitCode, output) = await replay.EndAsync();

        Assert.True(exitCode == 0, output);
        var call = await server.NewestCallAsync();
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(TextLimit);
        var transcript = await server.FinishedTranscriptAsync(call.GetProperty("id").GetGuid(), limit.Token);
        var measures = transcript.GetProperty("measures");
        var fillers = measures.GetProperty("fillers").EnumerateArray().Select(filler => filler.GetProperty("at").GetDouble()).ToList();
        Assert.All(spoken.Fillers, at => Assert.Single(fillers, found => Math.Abs(found - at) < 0.3));
        Assert.InRange(fillers.Count, spoken.Fillers.Count, spoken.Fillers.Count + MostDrawnOut);
        var objection = Assert.Single(measures.GetProperty("objections").EnumerateArray());
        Assert.Equal("no-money", objection.GetProperty("class").GetString());
        LiesIn(spoken.LineWith("too expensive"), objection);
        LiesIn(spoken.LineWith("at the moment"), objection.GetProperty("followUp"));
        var closing = Assert.Single(measures.GetProperty("closingQuestions").EnumerateArray());
        LiesIn(spoken.LineWith("Would you prefer"), closing);
        Assert.InRange(closing.GetProperty("silenceSeconds").GetDouble(), 2.5, 3.6);
        LiesIn(spoken.LineWith("at ten o'clock"), measures.GetProperty("nextStep"));
        LiesIn(spoken.LineWith("for your time"), measures.GetProperty("goodbye"));
        Directory.Delete(folder, recursive: true);
    }

    private static void LiesIn((string Side, double Start, double End, string Text) line, JsonElement finding) =>
        Assert.InRange(finding.GetProperty("at").GetDouble(), line.Start - Slack, line.End + Slack);
}
