using System.Text.Json.Nodes;
using CallCoach.Speech;

namespace CallCoach.Coaching.Tests.Drills;

/// <summary>Each drill on both sides of its threshold.</summary>
public sealed class DrillTests
{
    [Theory, InlineData(-4.0, true), InlineData(-4.1, false)]
    public void TheLastWordIsHeardDownToTheLowestFade(double fadeDb, bool passed)
    {
        var item = Assert.Single(Judge("endings", """{ "lowestFadeDb": -4, "leastSentenceSeconds": 0.8, "longestBreathSeconds": 0.45 }""", Said(0, 2, fadeDb: fadeDb)));
        Assert.Equal((fadeDb, passed), (item.Value, item.Passed));
        Assert.Equal((1.6, 2.0), (item.From, item.To));
    }

    [Fact]
    public void OnlyTheEndOfASentenceCounts()
    {
        const string settings = """{ "lowestFadeDb": -4, "leastSentenceSeconds": 0.8, "longestBreathSeconds": 0.45 }""";
        Assert.Equal(-1, Assert.Single(Judge("endings", settings, Said(0, 2, fadeDb: -9), Said(2.4, 3, fadeDb: -1))).Value);
        Assert.Equal([-9, -1], Judge("endings", settings, Said(0, 2, fadeDb: -9), Said(2.5, 3.5, fadeDb: -1)).Select(item => item.Value));
        Assert.Empty(Judge("endings", settings, Said(0, 0.7, fadeDb: -9)));
        Assert.Empty(Judge("endings", settings, Said(0, 2, fadeDb: double.NaN)));
    }

    [Theory, InlineData(6, true), InlineData(5, false), InlineData(10, true), InlineData(11, false)]
    public void PaceLiesBetweenTheRails(int syllables, bool passed) =>
        Assert.Equal(passed, Assert.Single(Judge("pace", """{ "lowestRate": 3, "highestRate": 5, "leastSentenceSeconds": 1.2 }""", Said(0, 2, syllables))).Passed);

    [Fact]
    public void ABreathInsideTheSentenceSlowsItDown() =>
        Assert.Equal(4, Assert.Single(Judge("pace", """{ "lowestRate": 3, "highestRate": 5, "leastSentenceSeconds": 1.2 }""", Said(0, 1, 5), Said(1.5, 2.5, 5))).Value);

    [Theory, InlineData(0.99, false), InlineData(1.0, true), InlineData(3.0, true), InlineData(3.1, false)]
    public void APauseIsNeitherABreathNorDeadAir(double pause, bool passed)
    {
        const string settings = """{ "leastPauseSeconds": 1, "longestPauseSeconds": 3, "longestBreathSeconds": 0.45 }""";
        Assert.Equal(passed, Assert.Single(Judge("pause", settings, Said(0, 2), Said(2 + pause, 5 + pause))).Passed);
        Assert.Empty(Judge("pause", settings, Said(0, 2), Said(2.4, 4)));
    }

    [Theory, InlineData(2.1, false), InlineData(2.2, true), InlineData(7, true), InlineData(7.1, false)]
    public void PitchSpreadsAndIsNotActed(double spread, bool passed) =>
        Assert.Equal(passed, Assert.Single(Judge("pitch", """{ "leastSpreadSemitones": 2.2, "mostSpreadSemitones": 7, "leastSentenceSeconds": 1 }""", Said(0, 2, spread: spread))).Passed);

    [Fact]
    public void VolumeIsMeasuredAgainstTheMiddleSentence() =>
        Assert.Equal([(0, true), (3, true), (-3.1, false)],
            Judge("volume", """{ "withinDb": 3, "leastSentenceSeconds": 1 }""", Said(0, 2, level: -23), Said(4, 6, level: -20), Said(8, 10, level: -26.1))
                .Select(item => (Math.Round(item.Value, 1), item.Passed)));

    [Fact]
    public void SilenceAfterTheQuestionCountsWhenItHasLastedOrIsBroken()
    {
        const string settings = """{ "holdSeconds": 4, "longestBreathSeconds": 0.6, "leastSentenceSeconds": 0.8 }""";
        Assert.Empty(Judge("silence", settings, until: 5.9, Said(0, 2)));
        Assert.True(Assert.Single(Judge("silence", settings, until: 6, Said(0, 2))).Passed);
        Assert.False(Judge("silence", settings, until: 9, Said(0, 2), Said(5, 7))[0].Passed);
        Assert.Empty(Judge("silence", settings, until: 9, Said(0, 0.5)));   // a cough
    }

    [Theory, InlineData(0.39, false), InlineData(0.4, true), InlineData(2.0, true), InlineData(2.1, false), InlineData(-0.5, false)]
    public void AnAnswerComesABreathAfterTheCustomer(double wait, bool passed)
    {
        var drill = Make("breath", """{ "leastSeconds": 0.4, "mostSeconds": 2, "longestBreathSeconds": 0.6 }""");
        var item = Assert.Single(drill.Judge(new DrillHearing([Said(3 + wait, 6 + wait)], [Said(0, 3)], SpeechFormat.Samples(10))));
        Assert.Equal((Math.Round(wait, 2), passed), (Math.Round(item.Value, 2), item.Passed));
    }

    [Fact]
    public void AnMmWhileTheCustomerSpeaksIsNoAnswer()
    {
        var drill = Make("breath", """{ "leastSeconds": 0.4, "mostSeconds": 2, "longestBreathSeconds": 0.6 }""");
        Assert.Equal(1, Assert.Single(drill.Judge(new DrillHearing([Said(1, 1.3), Said(4, 6)], [Said(0, 3)], SpeechFormat.Samples(10)))).Value);
        Assert.Empty(drill.Judge(new DrillHearing([Said(1, 1.3)], [Said(0, 3)], SpeechFormat.Samples(10))));
    }

    [Theory, InlineData(3, true), InlineData(2, false)]
    public void AShareOfThemMustBeRight(int good, bool passed)
    {
        var drill = Make("endings", """{ "lowestFadeDb": -4, "leastSentenceSeconds": 0.8, "longestBreathSeconds": 0.45 }""", least: 4, share: 0.75);
        var result = DrillResult.Of(drill, Heard([.. Enumerable.Range(0, 4).Select(i => Said(4 * i, 4 * i + 2, fadeDb: i < good ? -1 : -8))]), noiseDb: 30);
        Assert.Equal((passed, good), (result.Passed, result.Right));
    }

    [Fact]
    public void WithTooFewThereIsNoResult()
    {
        var drill = Make("endings", """{ "lowestFadeDb": -4, "leastSentenceSeconds": 0.8, "longestBreathSeconds": 0.45 }""", least: 2);
        Assert.Null(DrillResult.Of(drill, Heard(Said(0, 2)), noiseDb: 30).Passed);
    }

    [Fact]
    public void WhoSpeaksOnAndOnHasFailedThePauseDrill()
    {
        var drill = Make("pause", """{ "leastPauseSeconds": 1, "longestPauseSeconds": 3, "longestBreathSeconds": 0.45 }""", least: 2);
        Assert.Null(DrillResult.Of(drill, Heard(Said(0, 15)), noiseDb: 30).Passed);
        Assert.False(DrillResult.Of(drill, Heard(Said(0, 16)), noiseDb: 30).Passed);
    }

    [Theory]
    [InlineData("lowestFadeDb", "-21", "settings.lowestFadeDb: must be between -20 and 0 dB, was -21")]
    [InlineData("least", "1.5", "settings.least: must be a whole number between 1 and 30, was 1.5")]
    [InlineData("share", "\"all\"", "settings.share: must be between 0.1 and 1 share, was \"all\"")]
    [InlineData("loudness", "1", "settings.loudness: there is no such setting")]
    public void ASettingThatCannotBeIsToldByItsPlace(string name, string value, string problem)
    {
        var sheet = DrillCatalog.Shipped.Values.First(drill => drill.Skill == DrillSkill.Endings);
        var settings = (JsonObject)sheet.Settings.DeepClone();
        settings[name] = JsonNode.Parse(value);
        Assert.Equal([problem], Assert.Throws<DrillException>(() => (sheet with { Settings = settings }).ToDrill()).Problems);
    }

    [Fact]
    public void SettingsThatContradictEachOtherAreTold() =>
        Assert.Equal(["settings.highestRate: must be above lowestRate (5), was 4"], Assert.Throws<DrillException>(() =>
            Make("pace", """{ "lowestRate": 5, "highestRate": 4, "leastSentenceSeconds": 1.2 }""")).Problems);

    [Fact]
    public void EverySkillShipsInBothLanguages()
    {
        Assert.Equal(Enum.GetValues<DrillSkill>(), DrillCatalog.Shipped.Values.Select(sheet => sheet.Skill).Distinct().Order());
        foreach (var sheet in DrillCatalog.Shipped.Values)
        {
            sheet.ToDrill();
            Assert.Equal(["en", "zh-CN"], sheet.Words.Keys.Order());
            Assert.True(sheet.Words["en"].Lines.Count >= sheet.ToDrill().Options.Least, sheet.Words["en"].Title);
            Assert.Equal(sheet.Words["en"].Lines.Count, sheet.Words["zh-CN"].Lines.Count);
        }
    }

    private static IReadOnlyList<DrillItem> Judge(string skill, string settings, params Utterance[] said) => Make(skill, settings).Judge(Heard(said));

    private static IReadOnlyList<DrillItem> Judge(string skill, string settings, double until, params Utterance[] said) =>
        Make(skill, settings).Judge(new DrillHearing(said, [], SpeechFormat.Samples(until)));

    private static DrillHearing Heard(params Utterance[] said) => new(said, [], said[^1].End + SpeechFormat.SampleRateHz);

    private static IDrill Make(string skill, string settings, int least = 1, double share = 0.75)
    {
        var numbers = JsonNode.Parse(settings)!.AsObject();
        (numbers["least"], numbers["share"]) = (least, share);
        var words = new Dictionary<string, DrillWords> { ["en"] = new("A drill", "Do it.", "", ["One."], []) };
        return new DrillSheet(Enum.Parse<DrillSkill>(skill, ignoreCase: true), numbers, words, 30).ToDrill();
    }

    private static Utterance Said(double from, double to, int syllables = 8, double fadeDb = 0, double spread = 3, double level = -23) => new(
        SpeechFormat.Samples(from), SpeechFormat.Samples(to), syllables, float.NaN, (float)level, 150, (float)spread, 0,
        new Ending(Contour.Falling, -3, false, (float)fadeDb));
}
