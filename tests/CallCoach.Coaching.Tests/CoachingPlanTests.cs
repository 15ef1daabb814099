using System.Text.Json.Nodes;
using CallCoach.Coaching;

namespace CallCoach.Coaching.Tests;

public class CoachingPlanTests
{
    private static string[] ProblemsOf(string json) => [.. Assert.Throws<CoachingPlanException>(() => Plans.With(json)).Problems];

    [Fact]
    public void TheShippedPlanKnowsEveryRule()
    {
        Assert.Equal("default-1", CoachingPlan.Default.Version);
        Assert.Equal(RuleCatalog.All.Select(entry => entry.Id), CoachingPlan.Default.Rules.Keys);
        Assert.All(CoachingPlan.Default.Rules.Values, rule => Assert.True(rule.On));
    }

    [Fact]
    public void EveryShippedCooldownIsLongerThanTheCueIsShown() =>
        Assert.All(CoachingPlan.Default.Rules.Values, rule => Assert.True(rule.Pacing.CooldownSeconds > rule.Pacing.ShowSeconds));

    [Fact]
    public void AnOverrideChangesItsSettingAndNothingElse()
    {
        var plan = Plans.With("""{"rules":{"slow-down":{"aboveUsual":1.5}}}""");
        var shipped = CoachingPlan.Default.Options<SlowDownOptions>();
        Assert.Equal(shipped with { AboveUsual = 1.5 }, plan.Options<SlowDownOptions>());
        Assert.Equal(CoachingPlan.Default.Options<PauseOptions>(), plan.Options<PauseOptions>());
    }

    [Fact]
    public void NullMeansAsShipped() =>
        Assert.Equal(CoachingPlan.Default.Options<SlowDownOptions>(), Plans.With("""{"rules":{"slow-down":{"aboveUsual":null}}}""").Options<SlowDownOptions>());

    [Fact]
    public void NullOpensTheEdgeOfABand() =>
        Assert.Equal(new Band(null, 4.8), Plans.With("""{"bands":{"en":{"speakingRate":{"low":null}}}}""").Bands["en"].SpeakingRate);

    [Fact]
    public void ARuleThatIsOffGivesNoCue()
    {
        var plan = Plans.With("""{"rules":{"slow-down":{"on":false}}}""");
        Assert.Empty(new ScriptedCall(plan).Talk(45, Voice.Normal).Talk(30, Voice.Normal.Times(1.7)).End().Codes);
    }

    [Fact]
    public void TheVersionFollowsFromTheContentAndNotFromItsOrder()
    {
        var one = Plans.With("""{"pacing":{"budgetCues":2},"rules":{"pause":{"on":false}}}""");
        var other = Plans.With("""{"rules":{"pause":{"on":false}},"pacing":{"budgetCues":2}}""");
        Assert.StartsWith("default-1+", one.Version, StringComparison.Ordinal);
        Assert.Equal(one.Version, other.Version);
        Assert.NotEqual(one.Version, Plans.With("""{"pacing":{"budgetCues":3}}""").Version);
        Assert.Equal("default-1", Plans.With("{}").Version);
        Assert.Equal("team-7", CoachingPlan.Default.With([], "team-7").Version);
    }

    [Theory]
    [InlineData("""{"rules":{"slow-down":{"aboveUsual":20}}}""", "rules.slow-down.aboveUsual: must be between 1.1 and 3 times, was 20")]
    [InlineData("""{"bands":{"zh-CN":{"speakingRate":{"high":20}}}}""", "bands.zh-CN.speakingRate.high: must be between 1 and 9 syllables/s, was 20")]
    [InlineData("""{"rules":{"pause":{"pacing":{"mostPerCall":1.5}}}}""", "rules.pause.pacing.mostPerCall: must be a whole number between 1 and 100, was 1.5")]
    [InlineData("""{"rules":{"pause":{"on":"no"}}}""", "rules.pause.on: must be true or false, was \"no\"")]
    [InlineData("""{"rules":{"pause":{"breakSeconds":"one"}}}""", "rules.pause.breakSeconds: must be between 0.5 and 3 s, was \"one\"")]
    [InlineData("""{"rules":{"pause":7}}""", "rules.pause: must be an object, was 7")]
    [InlineData("""{"rules":{"paus":{}}}""", "rules.paus: there is no such setting")]
    [InlineData("""{"rules":{"pause":{"onn":true}}}""", "rules.pause.onn: there is no such setting")]
    [InlineData("""{"version":"x"}""", "version: there is no such setting")]
    [InlineData("""{"bands":{"fr":{}}}""", "bands.fr: there is no such setting")]
    [InlineData("""{"bands":{"en":{"speakingRate":{"low":5}}}}""", "bands.en.speakingRate.low: must be below high (4.8), was 5")]
    [InlineData("""{"rules":{"slow-down":{"backBelow":1.5}}}""", "rules.slow-down.aboveUsual: must be above backBelow (1.5), was 1.3")]
    [InlineData("""{"words":{"en":{"pause":{"fact":"{seconds} s"}}}}""", "words.en.pause.fact: {seconds} is not a place that can be filled; there are {value} {usual} {low} {high} {difference}")]
    [InlineData("""{"words":{"en":{"pause":{"title":""}}}}""", "words.en.pause.title: must be a text of 1 to 80 characters, was \"\"")]
    public void WhatIsWrongIsToldWithItsPlace(string json, string problem) => Assert.Equal([problem], ProblemsOf(json));

    [Fact]
    public void EverythingThatIsWrongIsToldAtOnce() =>
        Assert.Equal(2, ProblemsOf("""{"rules":{"pause":{"breakSeconds":9},"slow-down":{"aboveUsual":9}}}""").Length);

    [Theory, InlineData("zh-CN", "zh-CN"), InlineData("zh-Hant-TW", "zh-CN"), InlineData("en-GB", "en"), InlineData("fr", "other"), InlineData(null, "other")]
    public void ALanguageHasItsBands(string? tag, string key) =>
        Assert.Same(CoachingPlan.Default.Bands[key], CoachingPlan.Default.BandsFor(tag));

    [Fact]
    public void ThePlanReadsWhatItWrites()
    {
        var plan = Plans.With("""{"words":{"zh-CN":{"pause":{"title":"歇一歇"}}}}""");
        Assert.True(JsonNode.DeepEquals(plan.ToJson(), CoachingPlan.Default.With(plan.ToJson()).ToJson()));
    }

    [Fact]
    public void EverySettingIsDescribedInBothLanguages()
    {
        var description = PlanDescription.Of(CoachingPlan.Default);
        var settings = description.Rules.Values.Concat(description.Bands.Values).Append(description.Pacing).SelectMany(part => part).ToList();
        Assert.All(settings, setting => Assert.Equal(["en", "zh-CN"], setting.Names.Keys.Order()));
        Assert.All(settings, setting => Assert.True(LanguageFile.All.Values.All(file => setting.Unit.Length == 0 || file.Units.ContainsKey(setting.Unit)), setting.Path));
        var one = settings.Single(setting => setting.Path == "rules.slow-down.aboveUsual");
        Assert.Equal(("number", "times", 1.1, 3.0, 1.3), (one.Kind, one.Unit, one.Min, one.Max, one.Default!.GetValue<double>()));
    }
}
