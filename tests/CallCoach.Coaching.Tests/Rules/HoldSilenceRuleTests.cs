using CallCoach.Coaching;
using CallCoach.Speech;

namespace CallCoach.Coaching.Tests;

public class HoldSilenceRuleTests
{
    private const string Question = "Would you like to start with fifty or with a hundred?";

    /// <summary>Small talk, then 3 s of closing question that end at 23 s, then silence.</summary>
    private static ScriptedCall Asked(double silence) =>
        new ScriptedCall(Plans.Only("hold-silence"), words: true).CustomerTalk(20).Run(3, Voice.Normal).Run(silence, Voice.Silent);

    private static ScriptedCall Text(ScriptedCall call) => call.Line(Side.Agent, 20, 23, Question);

    [Theory, InlineData(1.5, 1), InlineData(5.8, 1), InlineData(6.3, 0)]
    public void TalkingOnBeforeSixSecondsIsTold(double silence, int cues) =>
        Assert.Equal(cues, Text(Asked(silence)).Run(3, Voice.Normal).End().Codes.Count());

    [Fact]
    public void SilenceThatIsKeptIsLeftAlone() => Assert.Empty(Text(Asked(1)).Run(20, Voice.Silent).End().Codes);

    [Fact]
    public void AnAnswerEndsTheWaiting() => Assert.Empty(Text(Asked(2)).CustomerTalk(2).Run(5, Voice.Normal).End().Codes);

    [Theory, InlineData(0.2, 1), InlineData(0.5, 0)]
    public void ASoundOfTheCustomerIsAnAnswerFromThreeTenthsOn(double sound, int cues)
    {
        var call = Text(Asked(1)).Run(sound, Voice.Silent, Voice.Normal).Run(0.5, Voice.Silent).Run(3, Voice.Normal).End();
        Assert.Equal(cues, call.Codes.Count());
    }

    [Theory, InlineData(1.5, 1), InlineData(3.5, 1), InlineData(4.5, 0)]
    public void TextThatComesTooLateRaisesNothing(double late, int cues) =>
        Assert.Equal(cues, Text(Asked(1).Run(late, Voice.Normal)).Run(3, Voice.Normal).End().Codes.Count());

    [Fact]
    public void TalkingOnWithoutAPauseIsTold() => Assert.Single(
        new ScriptedCall(Plans.Only("hold-silence"), words: true).CustomerTalk(20).Run(6, Voice.Normal).Line(Side.Agent, 20, 23, Question).Run(1, Voice.Normal).End().Codes);

    [Fact]
    public void TheCueGoesWhenTheCustomerSpeaks()
    {
        var call = Text(Asked(1)).Run(3, Voice.Normal).CustomerTalk(3).End();
        Assert.Equal(CueClearReason.Corrected, Assert.Single(call.Heard.Cleared).Reason);
    }

    [Fact]
    public void AQuestionForFactsIsNoClosingQuestion() =>
        Assert.Empty(Asked(1).Line(Side.Agent, 20, 23, "How many children do you have?").Run(3, Voice.Normal).End().Codes);

    [Fact]
    public void WithoutWordsNothingIsJudged() =>
        Assert.Empty(Text(new ScriptedCall(Plans.Only("hold-silence")).CustomerTalk(20).Run(3, Voice.Normal).Run(1, Voice.Silent)).Run(3, Voice.Normal).End().Codes);
}
