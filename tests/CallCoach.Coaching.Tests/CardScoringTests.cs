using System.Text.Json.Nodes;
using CallCoach.Speech;

namespace CallCoach.Coaching.Tests;

/// <summary>Calls against cards that differ from the shipped one.</summary>
public class CardScoringTests
{
    private static readonly Bands Bands = CoachingPlan.Default.BandsFor("en");
    private static readonly CallMeasures Good = ScoredCalls.Call(_ => Voice.Normal, conversation: ScoredCalls.Conversation());

    /// <summary>The shipped card with this criterion in the place of listening, 15 points.</summary>
    private static ScoreCard Card(string criterion, string? limits = null)
    {
        var card = ScoreCard.Default.ToJson();
        var line = JsonNode.Parse(criterion)!.AsObject();
        line["id"] = "own";
        line["weight"] = 15;
        line["name"] = new JsonObject { ["zh-CN"] = "自己的", ["en"] = "Own" };
        line["hint"] = new JsonObject { ["zh-CN"] = "自己的", ["en"] = "Own" };
        card["sections"]![1]!["criteria"]![0] = line;
        if (limits is not null)
            card["limits"] = JsonNode.Parse(limits);
        return ScoreCard.Read(card, "test-1");
    }

    private static CriterionScore Own(ScoredCall call, ScoreCard card) => CallScorer.Score(call, card).Criteria.Single(criterion => criterion.Id == "own");

    private static ScoredCall Judged(CallMeasures measures) => new(measures, AgentUsual.Unknown, Bands);

    [Theory]
    [InlineData(14.0, 15), InlineData(12, 15), InlineData(10, 7.5), InlineData(8, 0), InlineData(3, 0)]
    public void AnyReadingEarnsPointsByItsCurve(double cppsDb, double points)
    {
        var card = Card("""{"measure":"reading","reading":"cppsDb","curve":{"noneBelow":8,"fullFrom":12}}""");
        var call = Good with { Agent = Good.Agent with { CppsDb = cppsDb } };
        var own = Own(Judged(call), card);
        Assert.Equal(points, own.Points!.Value, tolerance: 0.05);
        Assert.Equal((cppsDb, new Band(12, null), "cppsDb", "conversation"), (own.Value, own.Band, own.Reading, own.Section));
    }

    [Fact]
    public void AReadingWithATeamsBandNeedsOnlyAMargin()
    {
        var card = Card("""{"measure":"reading","reading":"talkRatio","margin":{"low":0.2,"high":0.3}}""");
        var own = Own(Judged(ScoredCalls.Call(_ => Voice.Normal, conversation: ScoredCalls.Conversation(talkRatio: 0.8))), card);
        Assert.Equal(7.5, own.Points!.Value, tolerance: 0.05);
        Assert.Equal(Bands.TalkRatio, own.Band);
    }

    [Fact]
    public void TheAgentsUsualStandsBesideTheValue()
    {
        var call = Judged(Good) with { Usual = AgentUsual.Unknown with { SpeakingRate = 3.3 } };
        Assert.Equal(3.3, CallScorer.Score(call, ScoreCard.Default).Criteria[0].Usual);
    }

    [Theory]
    [InlineData("""{"measure":"reading","reading":"talkRatio","margin":{"high":0.3}}""", NotApplicable.Mono)]
    [InlineData("""{"measure":"reading","reading":"fillersPerMinute","curve":{"fullTo":5,"noneAbove":15}}""", NotApplicable.NoTranscript)]
    [InlineData("""{"measure":"reading","reading":"levelToUsualDb","curve":{"noneBelow":-12,"fullFrom":-6}}""", NotApplicable.NoEvidence)]
    [InlineData("""{"measure":"pace","margin":{"low":1,"high":1},"leastAgentSpeechSeconds":300}""", NotApplicable.TooShort)]
    [InlineData("""{"measure":"manual"}""", NotApplicable.NotReviewed)]
    public void WhatCannotBeJudgedSaysWhyAndIsLeftOutOfTheTotal(string criterion, string reason)
    {
        var score = CallScorer.Score(Judged(ScoredCalls.Call(_ => Voice.Normal)), Card(criterion));
        Assert.Equal(reason, score.Criteria.Single(each => each.Id == "own").NotApplicable);
        Assert.Equal(100, score.Total);
    }

    [Theory, InlineData(99, null), InlineData(101, NotApplicable.ShortCall)]
    public void ACardSaysHowShortACallMayBe(double leastSeconds, string? reason)
    {
        var card = Card("""{"measure":"pace","margin":{"low":1,"high":1}}""", $$"""{"leastAgentSpeechSeconds":30,"leastCallSeconds":{{leastSeconds}}}""");
        Assert.Equal(reason, Own(Judged(Good), card).NotApplicable);
    }

    [Theory, InlineData(0, 15), InlineData(1, 15), InlineData(4, 0)]
    public void ACueThatCameAgainAndAgainCostsPointsAtItsEvidence(int cues, double points)
    {
        var card = Card("""{"measure":"cue","cue":"pause","margin":{"high":6}}""");
        var call = Judged(Good with { DurationSeconds = 300 }) with
        {
            Cues = [.. Enumerable.Range(0, cues).Select(i => new CueSpan("pause", new TimeRange(i * 8_000, i * 8_000 + 4_000))), new CueSpan("soften", default)],
        };
        var own = Own(call, card);
        Assert.Equal(points, own.Points!.Value, tolerance: 1.2);
        Assert.Equal(own.Points < 15 ? cues : 0, own.CostlyMoments.Count);
    }

    [Theory, InlineData(0.75, 97, false), InlineData(0.85, 0, true)]
    public void AFailedCriterionFailsTheCall(double talkRatio, int total, bool failed)
    {
        var card = Card("""{"measure":"listening","margin":{"low":0.2,"high":0.3},"failBelow":0.5}""");
        var score = CallScorer.Score(Judged(ScoredCalls.Call(_ => Voice.Normal, conversation: ScoredCalls.Conversation(talkRatio))), card);
        Assert.InRange(score.Total!.Value, total - 1, total + 1);
        Assert.Equal(failed ? ["own"] : [], score.FailedBy);
    }

    [Fact]
    public void AnOpenMarginCostsNothingOnItsSide()
    {
        var curve = Curve.Around(new Band(1, 2), marginLow: 0, marginHigh: 1);
        Assert.Equal([1, 1, 0.5, 0], new[] { 0.0, 1, 2.5, 3 }.Select(curve.At));
    }
}
