using CallCoach.Coaching;
using CallCoach.Speech;

namespace CallCoach.Coaching.Tests;

public class FillerTests
{
    private static IEnumerable<string> Fillers(string language, string text) =>
        PhraseBook.For(language)!.Try(text, Side.Agent).Where(finding => finding.Kind == WordFindingKind.Filler).Select(finding => finding.Quote);

    [Theory]
    [InlineData("en", "Um, it is, like, a plan", "Um,like"), InlineData("en", "it is kind of new, I mean, better", "kind of,I mean"), InlineData("en", "uh we can do that er tomorrow", "uh,er")]
    [InlineData("zh-CN", "呃，我们那个，那个产品", "呃,那个"), InlineData("zh-CN", "嗯，这个就是说可以", "嗯,就是说"), InlineData("zh-CN", "啊，我看一下", "啊")]
    public void AVoicedPauseIsHeard(string language, string text, string fillers) => Assert.Equal(fillers.Split(','), Fillers(language, text));

    [Theory]
    [InlineData("en", "I like it, and you know what that means"), InlineData("en", "what kind of plan is it"), InlineData("en", "things like, say, a pension"), InlineData("en", "do you know it")]
    [InlineData("zh-CN", "那个产品很好"), InlineData("zh-CN", "好啊"), InlineData("zh-CN", "额度是一万"), InlineData("zh-CN", "就是这样，金额不大")]
    public void AnOrdinaryWordIsNone(string language, string text) => Assert.Empty(Fillers(language, text));

    [Theory, InlineData("en", "Mm."), InlineData("en", "Um."), InlineData("zh-CN", "嗯。"), InlineData("zh-CN", "嗯嗯")]
    public void AnAnswerFillsNoPause(string language, string text) => Assert.Empty(Fillers(language, text));

    [Fact]
    public void APauseBetweenWordsIsAsGoodAsAComma()
    {
        TranscriptLine Line(double pause) => new(1, Side.Agent, 0, 3, "那个我们看一下",
            [new("那个", 0, 0.4, null), new("我们", 0.4 + pause, 0.9 + pause, null), new("看一下", 1 + pause, 1.6 + pause, null)], "zh-CN", "");
        int Count(double pause) => WrittenCall.Reader("zh-CN").Read([Line(pause)]).Findings.Count(finding => finding.Kind == WordFindingKind.Filler);
        Assert.Equal((1, 0), (Count(0.4), Count(0.1)));
    }

    [Fact]
    public void WhatTheWordsHaveIsNotCountedAgainFromTheSound()
    {
        static TimeRange At(double seconds) => new(SpeechFormat.Samples(seconds), SpeechFormat.Samples(seconds + 0.4));
        TranscriptLine line = new(1, Side.Agent, 10, 20, "um, this is what we have planned for you and your family", [new("um,", 10, 10.4, null)], "en", "");
        var measures = WrittenCall.Reader("en").Read([line]).Measures(null, [At(10.2), At(15), At(40)]);
        Assert.Equal([(10, "um"), (15, "")], measures.Fillers.Select(filler => (filler.At, filler.Text)));
    }
}
