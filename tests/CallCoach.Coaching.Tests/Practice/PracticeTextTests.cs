namespace CallCoach.Coaching.Tests;

public class PracticeTextTests
{
    public static TheoryData<string, string, bool> Shipped()
    {
        var all = new TheoryData<string, string, bool>();
        foreach (var starter in PracticeStarters.All)
        {
            foreach (var language in PracticeLanguage.All)
            {
                all.Add(starter.Id, language, true);
                all.Add(starter.Id, language, false);
            }
        }
        return all;
    }

    [Theory, MemberData(nameof(Shipped))]
    public void WhatIsWrittenIsReadTheSame(string id, string language, bool markdown) =>
        AssertReads(PracticeStarters.Find(id)!.Script, language, markdown, text => text);

    [Theory, MemberData(nameof(Shipped))]
    public void AWordProcessorMayHaveHadIt(string id, string language, bool markdown) =>
        AssertReads(PracticeStarters.Find(id)!.Script, language, markdown, ThroughWord);

    [Theory, InlineData(true), InlineData(false)]
    public void EveryPartOfAScriptSurvives(bool markdown) => AssertReads(PracticeScripts.Full, "en", markdown, ThroughWord);

    [Fact]
    public void TheLabelsMayBeOfTheOtherLanguage()
    {
        var sheet = PracticeTextReader.Read(PracticeTextWriter.Write(PracticeScripts.Full, "en", markdown: false), "zh-CN");
        Assert.Empty(sheet.Problems);
        Assert.Equal("Full", sheet.Words.Title);
    }

    [Fact]
    public void WhatPeopleTypeIsRead()
    {
        var sheet = PracticeTextReader.Read("""
            练习话术: 试试
            第一步：处理异议
            客户说：太贵了
            要说到：
            1. 先理解
            语速: 至少 3
            停顿：8~20 次
            句尾变弱：最多30%
            """, "zh-CN");
        Assert.Empty(sheet.Problems);
        Assert.Equal((PracticeStepKind.Objection, new PracticeTargets { SpeakingRate = new Band(3, null), PausesPerMinute = new Band(8, 20), FadedEndings = new Band(null, 0.3) }), (sheet.Steps[0].Kind, sheet.Steps[0].Targets));
        Assert.Equal(("太贵了", "先理解"), (Assert.Single(sheet.Words.Steps[0].Customer), Assert.Single(sheet.Words.Steps[0].Points).Text));
    }

    [Theory]
    [InlineData("Practice script: T\nStep 1: Need\nPace: fast", 3, PracticeTextProblem.BadRange, "fast")]
    [InlineData("Practice script: T\nDifficulty: hard\nStep 1: Need", 2, PracticeTextProblem.BadDifficulty, "hard")]
    [InlineData("Practice script: T\nGoal: too early\nStep 1: Need", 2, PracticeTextProblem.OutsideStep, "too early")]
    [InlineData("Practice script: T\nStep 1: Need\nPoints to make:\nWays: none", 4, PracticeTextProblem.WaysWithoutPoint, "none")]
    [InlineData("Dear colleagues,\nPractice script: T\nStep 1: Need", 1, PracticeTextProblem.UnknownLine, "Dear colleagues,")]
    [InlineData("Step 1: Need", 1, PracticeTextProblem.NoTitle, "")]
    [InlineData("Practice script: T", 1, PracticeTextProblem.NoSteps, "")]
    public void ALineThatCannotBeReadIsNamed(string text, int line, string code, string shown) =>
        Assert.Equal([new PracticeTextProblem(line, code, shown)], PracticeTextReader.Read(text, "en").Problems);

    private static void AssertReads(PracticeScript script, string language, bool markdown, Func<string, string> through)
    {
        var sheet = PracticeTextReader.Read(through(PracticeTextWriter.Write(script, language, markdown)), language);
        Assert.Empty(sheet.Problems);
        Assert.Equal(script.Difficulty, sheet.Difficulty);
        Assert.Equal(script.Steps.Select(step => (step.Kind, step.Targets)), sheet.Steps.Select(step => (step.Kind, step.Targets)));
        Assert.Equivalent(script.Words[language], sheet.Words, strict: true);
    }

    // What comes back after pasting into a document and copying from it: bullets of its own, tabs, hard blanks, no indents, more empty lines.
    private static string ThroughWord(string text) => string.Join("\r\n\r\n", text.Split('\n')
        .Select(line => line.TrimStart().StartsWith("- ", StringComparison.Ordinal) ? "•\t" + line.TrimStart()[2..] : line.TrimStart())
        .Select(line => line.Replace(": ", ":\u00A0", StringComparison.Ordinal)));
}
