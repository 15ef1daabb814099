using CallCoach.Coaching;

namespace CallCoach.Coaching.Tests;

public class SpeakUpRuleTests
{
    private static IEnumerable<string> CodesAfter(double usualDbfs, double nowDbfs) => new ScriptedCall(Plans.Only("speak-up"))
        .Talk(45, Voice.Normal with { LevelDbfs = usualDbfs }).Talk(30, Voice.Normal with { LevelDbfs = nowDbfs }).End().Codes;

    [Theory, InlineData(-20, -28.5, 0), InlineData(-20, -29.5, 1)]
    public void ADropAgainstTheCallsBeginningIsToldInsideTheBandAsWell(double usual, double now, int cues) =>
        Assert.Equal(cues, CodesAfter(usual, now).Count());

    [Theory, InlineData(-29, -33, 0), InlineData(-29, -34.5, 1)]
    public void BelowTheBandLessIsEnough(double usual, double now, int cues) => Assert.Equal(cues, CodesAfter(usual, now).Count());

    [Theory, InlineData(-39.5, 0), InlineData(-40.5, 1)]
    public void FarBelowTheBandIsToldWhateverIsUsual(double level, int cues) => Assert.Equal(cues, CodesAfter(level, level).Count());

    [Fact]
    public void TheLevelOfEarlierCallsIsNoUsualForThisLine()
    {
        var earlier = AgentUsual.Unknown with { SpeechSeconds = 900, LevelDbfs = -14 };
        Assert.Empty(new ScriptedCall(Plans.Only("speak-up"), earlier).Talk(60, Voice.Normal with { LevelDbfs = -28 }).End().Codes);
    }

    [Fact]
    public void AnUnsureLevelIsNotJudged()
    {
        var call = new ScriptedCall(Plans.Only("speak-up")).Talk(45, Voice.Normal).Talk(30, Voice.Normal.Louder(-22) with { Confidence = 0.5f });
        Assert.Empty(call.Codes);
    }
}
