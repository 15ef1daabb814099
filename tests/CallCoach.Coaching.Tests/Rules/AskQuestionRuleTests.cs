using CallCoach.Coaching;

namespace CallCoach.Coaching.Tests;

public class AskQuestionRuleTests
{
    private static ScriptedCall Call(bool mono = false) => new(Plans.Only("ask-question"), mono: mono);

    [Theory, InlineData(45, 0), InlineData(35, 1)]
    public void MoreThanThreeQuartersOfTheRecentTalkIsTold(double customerSeconds, int cues) =>
        Assert.Equal(cues, Call().CustomerTalk(customerSeconds).Talk(178 - customerSeconds, Voice.Normal).End().Codes.Count());

    [Theory, InlineData(13, 0), InlineData(20, 1)]
    public void ACustomerWhoHardlySpeaksIsNoEvidence(double customerSeconds, int cues) =>
        Assert.Equal(cues, Call().CustomerTalk(customerSeconds).Talk(130, Voice.Normal).End().Codes.Count());

    [Fact]
    public void TheOpeningIsNotJudged() => Assert.Empty(Call().CustomerTalk(15).Talk(85, Voice.Normal).End().Codes);

    [Fact]
    public void TheCueClearsWhenTheCustomerTalks()
    {
        var call = Call().CustomerTalk(20);
        while (!call.Codes.Any() && call.Seconds < 200)
            call.Run(1, Voice.Normal);
        call.Run(5, Voice.Normal).CustomerTalk(4).End();
        Assert.Equal(CueClearReason.Corrected, Assert.Single(call.Heard.Cleared).Reason);
    }

    // Three quarters of the talk are the agent's after 26 s of the run.
    private static ScriptedCall WithPause() => new ScriptedCall(Plans.Only("ask-question", "pause")).CustomerTalk(25).Talk(55, Voice.Normal);

    [Fact]
    public void ARunThatNearsItsEdgeIsLeftToPause() => Assert.Equal(["pause"], WithPause().Run(75, Voice.Normal).End().Codes);

    [Fact]
    public void ARunThatBreaksBeforeItsEdgeIsToldAfterTheBreak()
    {
        var call = WithPause().Run(45, Voice.Normal);
        Assert.Empty(call.Codes);
        Assert.Equal(["ask-question"], call.Run(1, Voice.Silent).Run(15, Voice.Normal).End().Codes);
    }

    [Fact]
    public void WithoutPauseALongRunIsToldPastItsEdge() =>
        Assert.Equal(["ask-question"], Call().CustomerTalk(25).Talk(55, Voice.Normal).Run(75, Voice.Normal).End().Codes);

    [Fact]
    public void ARecordingWithOneChannelIsNotJudged() => Assert.Empty(Call(mono: true).Talk(300, Voice.Normal).End().Codes);
}
