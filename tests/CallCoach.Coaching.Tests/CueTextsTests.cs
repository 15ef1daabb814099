using CallCoach.Coaching;
using CallCoach.Speech;

namespace CallCoach.Coaching.Tests;

public class CueTextsTests
{
    private static readonly CueTexts Texts = new(CoachingPlan.Default);

    private static CueRaised Cue(string code, string reading, double value, double usual = double.NaN, double low = double.NaN, double high = double.NaN) =>
        new(1, code, 8000, new CueEvidence(reading, value, usual, low, high, new TimeRange(0, 8000)), "default-1");

    // The example of docs/protocol.md.
    [Fact]
    public void ARateIsToldInSyllablesAMinuteAgainstUsual()
    {
        var cue = Cue("slow-down", "speakingRate", 6.1, 4.4, 3.2, 5.2);
        Assert.Equal(new CueWords("慢一点", "每分钟 366 字，平时 264 字", "说完这句，停一停"), Texts.Render(cue, "zh-CN"));
        Assert.Equal(new CueWords("Slow down", "366 syllables/min, your usual is 264", "Finish this sentence, then breathe"), Texts.Render(cue, "en-US"));
    }

    [Fact]
    public void WithoutAUsualTheFactIsAgainstTheBand() =>
        Assert.Equal("366 syllables/min, easy to follow up to 312", Texts.Render(Cue("slow-down", "speakingRate", 6.1, high: 5.2), "en").Fact);

    [Theory]
    [InlineData("speak-up", "levelDbfs", -42.4, -20.6, "22 dB quieter than before")]
    [InlineData("soften", "levelDbfs", -12.0, -20.6, "9 dB louder than before")]
    [InlineData("vary-tone", "pitchSpreadSemitones", 1.24, 2.96, "Pitch moves 1.2 semitones, your usual is 3")]
    [InlineData("pause", "monologueSeconds", 60.1, double.NaN, "60 seconds without a break")]
    [InlineData("finish-strong", "fadedEndings", 0.8333, double.NaN, "83% of your last sentence ends faded")]
    [InlineData("ask-question", "talkRatio", 0.78, double.NaN, "78% of the recent talk was yours")]
    [InlineData("dead-air", "quietSeconds", 6.02, double.NaN, "Both quiet for 6 seconds")]
    public void NumbersAreRoundedAsPeopleReadThem(string code, string reading, double value, double usual, string fact) =>
        Assert.Equal(fact, Texts.Render(Cue(code, reading, value, usual), "en").Fact);

    [Theory, InlineData(1.4, "比客户快了 40%"), InlineData(0.7, "比客户慢了 30%")]
    public void ThePaceAgainstTheCustomersHasWordsForBothDirections(double ratio, string fact) =>
        Assert.Equal(fact, Texts.Render(Cue("match-pace", "paceRatio", ratio, low: 0.85, high: 1.15), "zh").Fact);

    [Fact]
    public void ATeamsWordingReplacesThePartThatItWrites()
    {
        var plan = Plans.With("""{"words":{"zh-CN":{"pause":{"title":"歇一歇"}}}}""");
        var words = new CueTexts(plan).Render(Cue("pause", "monologueSeconds", 61), "zh-CN");
        Assert.Equal(("歇一歇", "已经连着说了 61 秒"), (words.Title, words.Fact));
    }

    [Fact]
    public void EveryRuleHasItsWordsInEveryLanguage()
    {
        foreach (var entry in RuleCatalog.All)
        {
            var words = Texts.RenderAll(Cue(entry.Id, "speakingRate", 5, 4, 3, 5));
            Assert.Equal(CueTexts.Languages, words.Keys);
            Assert.All(words.Values, text => Assert.DoesNotContain("{", text.Title + text.Fact + text.Action, StringComparison.Ordinal));
            Assert.True(words["zh-CN"].Title.Length <= 6 && words["en"].Title.Split(' ').Length <= 3, entry.Id);
        }
    }

    // EU AI Act, Art. 5(1)(f): acoustic facts only.
    [Fact]
    public void NoFeelingIsNamed()
    {
        string[] feelings = ["angry", "nervous", "stress", "sad", "happy", "bored", "emotion", "情绪", "生气", "紧张", "不耐烦", "焦虑", "开心"];
        var texts = LanguageFile.All.Values.SelectMany(file => file.Cues.Values)
            .SelectMany(cue => new[] { cue.Title, cue.Fact, cue.FactAlone, cue.Action }).OfType<string>();
        Assert.All(texts, text => Assert.DoesNotContain(feelings, feeling => text.Contains(feeling, StringComparison.OrdinalIgnoreCase)));
    }

    [Fact]
    public void ACodeWithoutWordsIsRefused() => Assert.Throws<ArgumentException>(() => Texts.Render(Cue("sing", "levelDbfs", 1), "en"));
}
