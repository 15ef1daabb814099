using CallCoach.Coaching;

namespace CallCoach.Coaching.Tests;

public class SoftenRuleTests
{
    private static IEnumerable<string> CodesAfter(double usualDbfs, double nowDbfs) => new ScriptedCall(Plans.Only("soften"))
        .Talk(45, Voice.Normal with { LevelDbfs = usualDbfs }).Talk(30, Voice.Normal with { LevelDbfs = nowDbfs }).End().Codes;

    [Theory, InlineData(-26, -18.5, 0), InlineData(-26, -17.5, 1)]
    public void ARiseAgainstTheCallsBeginningIsToldInsideTheBandAsWell(double usual, double now, int cues) =>
        Assert.Equal(cues, CodesAfter(usual, now).Count());

    [Theory, InlineData(-17, -13.5, 0), InlineData(-17, -12.5, 1)]
    public void AboveTheBandLessIsEnough(double usual, double now, int cues) => Assert.Equal(cues, CodesAfter(usual, now).Count());

    [Theory, InlineData(-10.5, 0), InlineData(-9.5, 1)]
    public void FarAboveTheBandIsToldWhateverIsUsual(double level, int cues) => Assert.Equal(cues, CodesAfter(level, level).Count());

    [Fact]
    public void ComingBackFromASoftPassageIsNotLoud()
    {
        var call = new ScriptedCall(Plans.Only("soften")).Talk(45, Voice.Normal).Talk(30, Voice.Normal.Louder(-22)).Talk(30, Voice.Normal).End();
        Assert.Empty(call.Codes);
    }
}
