using CallCoach.Speech;

namespace CallCoach.Coaching.Tests;

public class CallScorerTests
{
    private static readonly Bands Bands = CoachingPlan.Default.BandsFor("en");

    private static CallScore Score(CallMeasures call, AgentUsual? usual = null) => CallScorer.Score(new ScoredCall(call, usual ?? AgentUsual.Unknown, Bands), ScoreCard.Default);

    private static CriterionScore Criterion(string id, CallMeasures call) => Score(call).Criteria.Single(criterion => criterion.Id == id);

    private static CallMeasures Good => ScoredCalls.Call(_ => Voice.Normal, conversation: ScoredCalls.Conversation());

    [Fact]
    public void AGoodCallGetsAllPoints()
    {
        var score = Score(Good);
        Assert.Equal((100, "default-1"), (score.Total, score.CardVersion));
        Assert.Equal(["pace", "volume", "pauses", "endings", "variety", "listening", "patience"], score.Criteria.Select(criterion => criterion.Id));
        Assert.Equal(100, score.Criteria.Sum(criterion => criterion.Of));
        Assert.All(score.Criteria, criterion => Assert.Empty(criterion.CostlyMoments));
    }

    [Fact]
    public void ARushCostsPaceAtItsVeryMoments()
    {
        var pace = Criterion("pace", ScoredCalls.Call(i => i is 10 or 11 ? Voice.Normal.Times(1.7) : Voice.Normal));
        Assert.InRange(pace.Points!.Value, 17, 19);
        Assert.Equal(50, SpeechFormat.Seconds(Assert.Single(pace.CostlyMoments).Start), tolerance: 0.01);
    }

    [Fact]
    public void TheWorstMomentComesFirst()
    {
        var pace = Criterion("pace", ScoredCalls.Call(i => Voice.Normal.Times(i is 4 or 5 ? 1.5 : i is 12 or 13 ? 1.9 : 1)));
        Assert.Equal([60, 20], pace.CostlyMoments.Select(moment => Math.Round(SpeechFormat.Seconds(moment.Start))));
    }

    [Fact]
    public void ARushAgainstUsualCostsInsideTheBandAsWell()
    {
        var usual = AgentUsual.Unknown with { SpeechSeconds = 600, SpeakingRate = 2.7 };
        Assert.True(Score(ScoredCalls.Call(_ => Voice.Normal), usual).Criteria[0].Points < 20);
    }

    [Theory]
    [InlineData("volume", -22, 10), InlineData("volume", -38, 5), InlineData("volume", -45, 0)]
    public void TheCurveFallsFromTheBandToItsMargin(string id, double level, double points) =>
        Assert.Equal(points, Criterion(id, ScoredCalls.Call(_ => Voice.Normal with { LevelDbfs = level })).Points!.Value, tolerance: 0.05);

    [Fact]
    public void AMinuteWithoutABreakIsFreeAndMoreCostsPauses()
    {
        Assert.Equal(15, Criterion("pauses", ScoredCalls.Call(_ => Voice.Normal, sentences: 13, gapSeconds: 0.4)).Points);
        var longRun = Criterion("pauses", ScoredCalls.Call(_ => Voice.Normal, sentences: 24, gapSeconds: 0.4));
        Assert.InRange(longRun.Points!.Value, 5, 10);
        Assert.Equal(105.2, longRun.Value, tolerance: 0.01);
        Assert.Single(longRun.CostlyMoments);
    }

    [Theory, InlineData(2, 15), InlineData(7, 7.5), InlineData(20, 0)]
    public void FadedEndingsCostBeyondOneInTen(int faded, double points) =>
        Assert.Equal(points, Criterion("endings", ScoredCalls.Call(i => Voice.Normal with { Fades = i < faded, FadeDb = i < faded ? -12 : -1 })).Points!.Value, tolerance: 0.01);

    [Fact]
    public void AFlatVoiceCostsVarietyAndTheFlattestSentencesAreNamed()
    {
        var variety = Criterion("variety", ScoredCalls.Call(i => Voice.Normal with { PitchSpreadSemitones = i == 7 ? 0.4 : 1.3 }));
        Assert.InRange(variety.Points!.Value, 2, 5);
        Assert.Equal(35, SpeechFormat.Seconds(variety.CostlyMoments[0].Start), tolerance: 0.01);
    }

    [Fact]
    public void TooMuchTalkCostsListeningAtTheLongestTurns()
    {
        var listening = Criterion("listening", ScoredCalls.Call(_ => Voice.Normal, conversation: ScoredCalls.Conversation(talkRatio: 0.8)));
        Assert.Equal(7.5, listening.Points!.Value, tolerance: 0.01);
        Assert.Equal([40, 30], listening.CostlyMoments.Select(moment => moment.Seconds));
    }

    [Fact]
    public void InterruptionsCostPatienceAndTheLongestOverlapComesFirst()
    {
        var patience = Criterion("patience", ScoredCalls.Call(_ => Voice.Normal, conversation: ScoredCalls.Conversation(interruptions: 3)));
        Assert.InRange(patience.Points!.Value, 1, 8);
        Assert.Equal([1.2, 1.1, 1.0], patience.CostlyMoments.Select(moment => moment.Seconds));
    }

    [Fact]
    public void AnsweringBeforeTheEndCostsALittlePatience() =>
        Assert.Equal(10.5, Criterion("patience", ScoredCalls.Call(_ => Voice.Normal, conversation: ScoredCalls.Conversation(response: -0.3))).Points!.Value, tolerance: 0.01);

    [Fact]
    public void ARecordingWithOneChannelIsNotScoredForConversation()
    {
        var score = Score(ScoredCalls.Call(_ => Voice.Normal));
        Assert.Equal(100, score.Total);
        Assert.Equal(["listening", "patience"], score.Criteria.Where(criterion => criterion.NotApplicable == "mono").Select(criterion => criterion.Id));
    }

    [Fact]
    public void ATalkShareWithoutTheOtherSideIsNoEvidence() =>
        Assert.Equal("no-evidence", Criterion("listening", ScoredCalls.Call(_ => Voice.Normal, conversation: ScoredCalls.Conversation(talkRatio: double.NaN))).NotApplicable);

    [Fact]
    public void UnderThirtySecondsOfSpeechNothingIsScored()
    {
        var score = Score(ScoredCalls.Call(_ => Voice.Normal, sentences: 7, conversation: ScoredCalls.Conversation()));
        Assert.Null(score.Total);
        Assert.All(score.Criteria, criterion => Assert.Equal(("too-short", (double?)null), (criterion.NotApplicable, criterion.Points)));
    }

    [Fact]
    public void EveryCriterionAndReasonHasItsWordsInEveryLanguage() => Assert.All(LanguageFile.All.Values, file =>
    {
        Assert.Equal(CriterionCatalog.All.Keys.Order(), file.Criteria.Keys.Order());
        Assert.Equal(NotApplicable.All.Order(), file.NotApplicable.Keys.Order());
        Assert.Equal(ReadingCatalog.All.Keys.Order(), file.Readings.Keys.Order());
        Assert.All(ReadingCatalog.All.Values, reading => Assert.True(file.Units.ContainsKey(reading.Unit), reading.Unit));
    });

    [Theory]
    [InlineData(0.5, 0), InlineData(1, 0), InlineData(1.5, 0.5), InlineData(2, 1), InlineData(3, 1), InlineData(4, 0.5), InlineData(5, 0), InlineData(9, 0)]
    public void ACurveIsFullInTheBandAndFallsSmoothlyToItsEdges(double value, double share) =>
        Assert.Equal(share, new Curve(1, 2, 3, 5).At(value), tolerance: 1e-9);

    [Fact]
    public void ACurveHasNoCliff()
    {
        var curve = new Curve(1, 2, 3, 5);
        for (var value = 0.0; value < 6; value += 0.001)
            Assert.True(Math.Abs(curve.At(value + 0.001) - curve.At(value)) < 0.002);
    }
}
