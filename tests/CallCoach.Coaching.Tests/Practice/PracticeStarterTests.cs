using CallCoach.Speech;

namespace CallCoach.Coaching.Tests;

public class PracticeStarterTests
{
    public static TheoryData<string, string> All()
    {
        var all = new TheoryData<string, string>();
        foreach (var starter in PracticeStarters.All)
        {
            foreach (var language in PracticeLanguage.All)
                all.Add(starter.Id, language);
        }
        return all;
    }

    [Fact]
    public void NineScenesShipInBothLanguages()
    {
        Assert.Equal(9, PracticeStarters.All.Count);
        Assert.All(PracticeStarters.All, starter => Assert.Equal(PracticeLanguage.All, starter.Script.Words.Keys));
        Assert.All(PracticeStarters.All, starter => Assert.Empty(PracticeScriptCheck.OfPublished(starter.Script)));
    }

    [Fact]
    public void BothLanguagesAskForTheSameSteps() => Assert.All(PracticeStarters.All, starter => Assert.Equal(
        starter.Script.Words["zh-CN"].Steps.Select(step => (step.Points.Count, step.Customer.Count)),
        starter.Script.Words["en"].Steps.Select(step => (step.Points.Count, step.Customer.Count))));

    [Theory, MemberData(nameof(All))]
    public void TheSuggestedLinesSayAllPointsAndNothingToAvoid(string id, string language)
    {
        var script = PracticeStarters.Find(id)!.Script;
        var (book, words) = (PracticeBook(language), script.Words[language]);
        var lines = words.Steps.Select((step, i) => new TranscriptLine(i, Side.Agent, i * 20, i * 20 + 10, string.Join(" ", step.Say), [], language, "")).ToList();
        var coverage = new WordReader(book, script.ForCall(id, language)).Read(lines).Measures(null, []).Script!;
        Assert.Empty(coverage.Points.Where(point => !point.Said).Select(point => point.Id));
        var avoid = new CallScript("avoid", "", [.. words.Steps.SelectMany(step => step.Avoid).Select((phrase, i) => new ScriptPoint($"{i}: {phrase}", phrase, [phrase]))]);
        Assert.Empty(new WordReader(book, avoid).Read(lines).Measures(null, []).Script!.Points.Where(point => point.Said).Select(point => point.Id));
    }

    private static PhraseBook PracticeBook(string language) => PhraseBook.For(language)!;
}
