using System.Text.Json.Nodes;

namespace CallCoach.Coaching.Tests;

public class ScoreCardTests
{
    private static JsonObject Shipped() => ScoreCard.Default.ToJson();

    private static JsonObject Criterion(JsonObject card, int section, int criterion) =>
        card["sections"]![section]!["criteria"]![criterion]!.AsObject();

    private static CardProblem[] Problems(JsonObject card) =>
        [.. Assert.Throws<ScoreCardException>(() => ScoreCard.Read(card, "test-1")).Problems];

    private static CardProblem ProblemOf(Action<JsonObject> change)
    {
        var card = Shipped();
        change(card);
        return Assert.Single(Problems(card));
    }

    private static JsonObject Texts(string text) => new() { ["zh-CN"] = text, ["en"] = text };

    [Fact]
    public void ACardIsTheSameAfterWritingAndReading()
    {
        var card = ScoreCard.Read(Shipped(), "east-3");
        Assert.Equal("east-3", card.Version);
        Assert.Equal(Shipped().ToJsonString(), card.ToJson().ToJsonString());
        Assert.Equal(100, card.Criteria.Sum(criterion => criterion.Weight));
    }

    [Fact]
    public void WeightsThatDoNotAddUpAreNamedWithTheirSum()
    {
        Assert.Equal(new CardProblem("sections[1].criteria", "the weights add up to 25, the section's weight is 30"),
            ProblemOf(card => Criterion(card, 1, 0)["weight"] = 10));
        var both = Shipped();
        both["sections"]![0]!["weight"] = 60;
        Assert.Equal(["sections: the weights add up to 90, must be 100", "sections[0].criteria: the weights add up to 70, the section's weight is 60"],
            Problems(both).Select(problem => problem.ToString()));
    }

    [Theory]
    [InlineData("noneBelow", 3.5, "sections[0].criteria[0].curve.fullFrom")]
    [InlineData("fullFrom", 5.0, "sections[0].criteria[0].curve.fullTo")]
    [InlineData("noneAbove", 4.0, "sections[0].criteria[0].curve.noneAbove")]
    [InlineData("noneAbove", 4.52, "sections[0].criteria[0].curve.noneAbove")]   // a cliff
    [InlineData("noneAbove", 12.0, "sections[0].criteria[0].curve.noneAbove")]   // beyond any speech
    [InlineData("fullTo", null, "sections[0].criteria[0].curve.fullTo")]
    public void CurvePointsThatOverlapAreNamed(string point, double? value, string place) => Assert.Equal(place, ProblemOf(card =>
    {
        var curve = new JsonObject { ["noneBelow"] = 2.0, ["fullFrom"] = 3.0, ["fullTo"] = 4.5, ["noneAbove"] = 6.0 };
        curve[point] = value;
        Criterion(card, 0, 0).Remove("margin");
        Criterion(card, 0, 0)["curve"] = curve;
    }).Place);

    [Theory]
    [InlineData("measure", "tempo", "sections[1].criteria[1].measure")]
    [InlineData("measure", "Tempo!", "sections[1].criteria[1].measure")]
    [InlineData("id", "pace", "sections[1].criteria[1].id")]
    [InlineData("reading", "talkRatio", "sections[1].criteria[1].reading")]
    [InlineData("colour", "red", "sections[1].criteria[1].colour")]
    public void NamesThatNobodyKnowsAreNamed(string member, string value, string place) =>
        Assert.Equal(place, ProblemOf(card =>
        {
            Criterion(card, 1, 1)["name"] = Texts("Patience");
            Criterion(card, 1, 1)["hint"] = Texts("Wait");
            Criterion(card, 1, 1)[member] = value;
        }).Place);

    [Theory]
    [InlineData("""{"measure":"reading","reading":"loudness","curve":{"noneBelow":1,"fullFrom":2}}""", "reading")]
    [InlineData("""{"measure":"reading","reading":"cppsDb","margin":{"low":3}}""", "margin")]
    [InlineData("""{"measure":"reading","reading":"cppsDb"}""", "curve")]
    [InlineData("""{"measure":"reading"}""", "reading")]
    [InlineData("""{"measure":"cue","cue":"shout"}""", "cue")]
    [InlineData("""{"measure":"cue","cue":"pause","margin":{"low":0,"high":0}}""", "margin")]
    [InlineData("""{"measure":"manual","margin":{"low":1}}""", "margin")]
    [InlineData("""{"measure":"manual","failBelow":1.5}""", "failBelow")]
    public void WhatACriterionMeasuresMustExistAndHaveItsCurve(string criterion, string member) => Assert.Equal($"sections[1].criteria[0].{member}", ProblemOf(card =>
    {
        var line = JsonNode.Parse(criterion)!.AsObject();
        line["id"] = "clear";
        line["weight"] = 15;
        line["name"] = Texts("Clear");
        line["hint"] = Texts("A clear voice");
        card["sections"]![1]!["criteria"]![0] = line;
    }).Place);

    [Fact]
    public void TextsMustBeThereInEveryLanguage()
    {
        Assert.Equal("sections[0].name.en", ProblemOf(card => card["sections"]![0]!["name"]!.AsObject().Remove("en")).Place);
        Assert.Equal("title.zh-CN", ProblemOf(card => card["title"]!["zh-CN"] = " ").Place);
        var manual = Shipped();
        manual["sections"]![1]!["criteria"]![0] = new JsonObject { ["id"] = "greeting", ["measure"] = "manual", ["weight"] = 15 };
        Assert.Equal(["sections[1].criteria[0].name", "sections[1].criteria[0].hint"], Problems(manual).Select(problem => problem.Place));
    }

    [Theory]
    [InlineData("""{"sections":[]}""")]
    [InlineData("""{"title":7,"sections":"all","limits":[]}""")]
    [InlineData("""{"sections":[3,{"criteria":[null]}]}""")]
    public void ACardOfAnotherShapeIsRefusedAndNeverCrashes(string json) => Assert.NotEmpty(Problems(JsonNode.Parse(json)!.AsObject()));

    [Fact]
    public void EverythingThatACardMayNameHasItsNames() => Assert.All(CardVocabulary.All.Readings, reading =>
    {
        Assert.True(reading.Min < reading.Max);
        Assert.All(reading.Name.Values, Assert.NotEmpty);
    });
}
