using CallCoach.Coaching;

namespace CallCoach.Coaching.Tests;

public class SlowDownRuleTests
{
    private static readonly CoachingPlan Plan = Plans.Only("slow-down");

    private static IEnumerable<string> CodesAfter(Voice usual, Voice now, AgentUsual? earlier = null) =>
        new ScriptedCall(Plan, earlier).Talk(45, usual).Talk(30, now).End().Codes;

    [Theory, InlineData(1.28, 0), InlineData(1.32, 1)]
    public void ARushAgainstUsualIsToldInsideTheBandAsWell(double tempo, int cues)
    {
        var slow = Voice.Normal with { SpeakingRate = 3.0, ArticulationRate = 3.8 };
        Assert.Equal(cues, CodesAfter(slow, slow.Times(tempo)).Count());
    }

    [Theory, InlineData(1.23, 0), InlineData(1.27, 1)]
    public void OutsideTheBandLessIsEnough(double tempo, int cues)
    {
        var brisk = Voice.Normal with { SpeakingRate = 4.6, ArticulationRate = 5.3 };
        Assert.Equal(cues, CodesAfter(brisk, brisk.Times(tempo)).Count());
    }

    [Theory, InlineData(5.7, 0), InlineData(5.8, 1)]
    public void FarOutsideTheBandIsToldWhateverIsUsual(double rate, int cues)
    {
        var fast = Voice.Normal with { SpeakingRate = rate, ArticulationRate = rate + 0.5 };
        Assert.Equal(cues, CodesAfter(fast, fast).Count());
    }

    [Fact]
    public void TalkWithoutPausesIsNoHurry() =>
        Assert.Empty(CodesAfter(Voice.Normal with { SpeakingRate = 3.2 }, Voice.Normal with { SpeakingRate = 4.6 }));

    [Fact]
    public void WhileTheLevelIsFarFromUsualTheRateIsNotBelieved() =>
        Assert.Empty(CodesAfter(Voice.Normal, Voice.Normal.Times(1.7).Louder(-13)));

    [Fact]
    public void AnUnsureRateIsNotJudged() => Assert.Empty(CodesAfter(Voice.Normal, Voice.Normal.Times(1.7) with { Confidence = 0.7f }));

    [Fact]
    public void TheFirstSentenceIsNotJudged() => Assert.Empty(new ScriptedCall(Plan).Run(9, Voice.Normal.Times(2)).End().Codes);

    [Fact]
    public void UsualFromEarlierCallsJudgesBeforeTheBaselineIsThere()
    {
        var earlier = AgentUsual.Unknown with { SpeechSeconds = 900, SpeakingRate = 3.2, ArticulationRate = 4.0 };
        var call = new ScriptedCall(Plan, earlier).Talk(20, Voice.Normal.Times(1.2)).End();
        Assert.Equal("slow-down", Assert.Single(call.Codes));
    }

    [Fact]
    public void TheEvidenceIsTheSpeakingRateAgainstUsualAndBand()
    {
        var call = new ScriptedCall(Plan).Talk(45, Voice.Normal).Talk(30, Voice.Normal.Times(1.7));
        var evidence = Assert.Single(call.Heard.Raised).Evidence;
        Assert.Equal("speakingRate", evidence.Reading);
        Assert.Equal((6.46, 3.8, 4.8), (Math.Round(evidence.Value, 2), Math.Round(evidence.Usual, 2), evidence.High));
        Assert.Equal(6, evidence.Range.Seconds, tolerance: 0.01);
    }
}
