using CallCoach.Coaching;

namespace CallCoach.Coaching.Tests;

public class UsualTests
{
    private static readonly AgentUsual Earlier = new(900, 3.5, 4.5, -30, 5, 200, 3.2, 14);

    private static EarlierCall Call(double speakingRate, double speechSeconds = 300, double ageDays = 0) =>
        new(ageDays, AgentUsual.Unknown with { SpeechSeconds = speechSeconds, SpeakingRate = speakingRate });

    private static AgentUsual UsualAfter(double speechSeconds, AgentUsual earlier)
    {
        var call = new ScriptedCall(earlier: earlier, mono: true);
        return call.Run(speechSeconds, Voice.Normal).Engine.Usual;
    }

    [Theory, InlineData(29.5, double.NaN), InlineData(30.5, 3.8)]
    public void TheBaselineIsThereAfterThirtySecondsOfSpeech(double speechSeconds, double speakingRate) =>
        Assert.Equal(speakingRate, UsualAfter(speechSeconds, AgentUsual.Unknown).SpeakingRate, tolerance: 1e-6);

    [Fact]
    public void TheBaselineIsAMedianThatAHastyBeginningDoesNotMove()
    {
        var call = new ScriptedCall(mono: true).Run(10, Voice.Normal.Times(1.6).Louder(8)).Run(25, Voice.Normal);
        Assert.Equal(3.8, call.Engine.Usual.SpeakingRate, tolerance: 1e-6);
        Assert.Equal(-22, call.Engine.Usual.LevelDbfs, tolerance: 1e-6);
    }

    [Fact]
    public void TheBaselineStandsStillAfterwards()
    {
        var call = new ScriptedCall(mono: true).Run(31, Voice.Normal).Run(120, Voice.Normal.Times(1.6));
        Assert.Equal(3.8, call.Engine.Usual.SpeakingRate, tolerance: 1e-6);
    }

    [Fact]
    public void RatesAndPitchComeFromEarlierCallsAndTheLevelFromThisOne()
    {
        var usual = UsualAfter(31, Earlier);
        Assert.Equal((3.5, 4.5, 200.0, 3.2), (usual.SpeakingRate, usual.ArticulationRate, usual.PitchMedianHz, usual.PitchSpreadSemitones));
        Assert.Equal(-22, usual.LevelDbfs, tolerance: 1e-6);
    }

    [Fact]
    public void BeforeTheBaselineTheLevelIsUnknown() => Assert.True(double.IsNaN(UsualAfter(5, Earlier).LevelDbfs));

    [Fact]
    public void AFewSentencesOfAnEarlierCallAreNoUsual() =>
        Assert.Equal(3.8, UsualAfter(31, Earlier with { SpeechSeconds = 119 }).SpeakingRate, tolerance: 1e-6);

    [Fact]
    public void OneOddCallMovesTheUsualOfManyLittle() =>
        Assert.Equal(3.6, UsualOfCalls.Combine([Call(3.5), Call(3.6), Call(3.7), Call(3.5), Call(8)]).SpeakingRate);

    [Fact]
    public void ALongerCallWeighsMoreUpToTenMinutes()
    {
        Assert.Equal(4.0, UsualOfCalls.Combine([Call(3, speechSeconds: 100), Call(4, speechSeconds: 500), Call(5, speechSeconds: 100)]).SpeakingRate);
        Assert.Equal(3.5, UsualOfCalls.Combine([Call(3, speechSeconds: 600), Call(4, speechSeconds: 6000)]).SpeakingRate);
    }

    [Theory, InlineData(13, 4.0), InlineData(15, 3.0)]
    public void ACallCountsHalfAfterTwoWeeks(double ageDays, double usual) =>
        Assert.Equal(usual, UsualOfCalls.Combine([Call(4, speechSeconds: 600, ageDays), Call(3, speechSeconds: 300)]).SpeakingRate);

    [Fact]
    public void WithoutCallsNothingIsUsual()
    {
        Assert.Equal(AgentUsual.Unknown, UsualOfCalls.Combine([]));
        Assert.True(double.IsNaN(UsualOfCalls.Combine([Call(3.5)]).LevelDbfs));
    }
}
