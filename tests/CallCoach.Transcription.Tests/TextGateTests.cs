using CallCoach.Transcription.Gate;

namespace CallCoach.Transcription.Tests;

public class TextGateTests
{
    [Theory]
    [InlineData("It is too expensive for me.", 1.8, 9)]
    [InlineData("It is too expensive for me.", 1.2, 5)]          // the engine missed some
    [InlineData("Yes.", 0.2, 1)]
    [InlineData("Thank you.", 0.5, 2)]
    [InlineData("No, no, no.", 0.8, 3)]
    [InlineData("no no no no no no", 1.5, 6)]
    [InlineData("太贵了，我再想想。", 1.6, 8)]
    [InlineData("Your number is 0800 123456.", 3.5, 17)]
    public void SpeechPasses(string text, double seconds, int syllables) =>
        Assert.Equal(text, TextGate.Pass(text, seconds, syllables));

    [Theory]
    [InlineData("", 1, 4)]
    [InlineData(" . ", 1, 4)]
    [InlineData("Thanks for watching!", 1.5, 4)]
    [InlineData("字幕由 Amara.org 社区提供", 3, 12)]
    [InlineData("Thank you.", 0.4, 0)]
    [InlineData("谢谢。", 0.4, 0)]
    [InlineData("I am going to tell you a long story about nothing.", 0.4, 1)]
    [InlineData("我们今天要给大家介绍一个非常好的产品", 0.5, 2)]
    public void WhatCannotHaveBeenSaidDoesNot(string text, double seconds, int syllables) =>
        Assert.Null(TextGate.Pass(text, seconds, syllables));

    [Fact]
    public void ALoopIsWrittenOnce()
    {
        var loop = "To repeat this, " + string.Concat(Enumerable.Repeat("press the key. ", 40));
        Assert.Equal("To repeat this, press the key.", TextGate.Pass(loop, seconds: 2, syllables: 8));
    }

    [Fact]
    public void AChineseLoopIsWrittenOnce() =>
        Assert.Equal("好的，我们下次见。", TextGate.Pass("好的，" + string.Concat(Enumerable.Repeat("我们下次见。", 30)), seconds: 2, syllables: 8));

    [Theory, InlineData("a good day", 3), InlineData("太贵了", 3), InlineData("WiFi 6", 3), InlineData("", 0)]
    public void SyllablesAreCountedAbout(string text, int expected) =>
        Assert.Equal(expected, TextSyllables.Count(text));
}
