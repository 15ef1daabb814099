using CallCoach.Coaching;

namespace CallCoach.Coaching.Tests;

public class SpeedUpRuleTests
{
    private static IEnumerable<string> CodesAfter(Voice usual, Voice now) =>
        new ScriptedCall(Plans.Only("speed-up")).Talk(45, usual).Talk(40, now).End().Codes;

    [Theory, InlineData(0.7, 0), InlineData(0.66, 1)]
    public void DawdlingAgainstUsualIsToldInsideTheBandAsWell(double tempo, int cues)
    {
        var brisk = Voice.Normal with { SpeakingRate = 4.6, ArticulationRate = 5.4 };
        Assert.Equal(cues, CodesAfter(brisk, brisk.Times(tempo)).Count());
    }

    [Theory, InlineData(0.82, 0), InlineData(0.78, 1)]
    public void BelowTheBandLessIsEnough(double tempo, int cues)
    {
        var calm = Voice.Normal with { SpeakingRate = 3.2, ArticulationRate = 4.0 };
        Assert.Equal(cues, CodesAfter(calm, calm.Times(tempo)).Count());
    }

    [Theory, InlineData(2.8, 0), InlineData(2.6, 1)]
    public void TalkThatIsTooSlowEvenWithoutItsPausesIsToldWhateverIsUsual(double articulationRate, int cues)
    {
        var slow = Voice.Normal with { SpeakingRate = 2.2, ArticulationRate = articulationRate };
        Assert.Equal(cues, CodesAfter(slow, slow).Count());
    }

    [Fact]
    public void LongThoughtsAreNoDawdling() => Assert.Empty(CodesAfter(Voice.Normal, Voice.Normal with { SpeakingRate = 2.0 }));

    [Fact]
    public void AShortHesitationIsNotTold()
    {
        var call = new ScriptedCall(Plans.Only("speed-up")).Talk(45, Voice.Normal).Run(7, Voice.Normal.Times(0.5)).Talk(30, Voice.Normal).End();
        Assert.Empty(call.Codes);
    }
}
