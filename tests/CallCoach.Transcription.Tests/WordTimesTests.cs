namespace CallCoach.Transcription.Tests;

public class WordTimesTests
{
    [Theory]
    [InlineData("Is it too expensive?", "Is|it|too|expensive?")]
    [InlineData("  so,  well ", "so,|well")]
    [InlineData("太贵了。我再想想！", "太|贵|了。|我|再|想|想！")]
    [InlineData("用WiFi吗？“好”", "用|WiFi|吗？“|好”")]
    [InlineData("- yes", "-|yes")]
    [InlineData("", "")]
    public void WordsAreRunsAndChineseCharacters(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', TextWords.Of(text)));

    [Theory]
    [InlineData("We have.", "Twelve lines.", "We have. Twelve lines."), InlineData("我们有", "十二个号码。", "我们有十二个号码。"), InlineData("我们用 Excel。", "明天", "我们用 Excel。 明天"), InlineData("", "Yes.", "Yes.")]
    public void TextsThatFollowEachOtherAreJoinedAsTheirWritingWants(string one, string next, string joined) => Assert.Equal(joined, TextWords.Join(one, next));

    [Fact]
    public void TimesFillTheSpeechInOrderAndLongWordsTakeLonger()
    {
        var words = WordTimes.Spread("It is too expensive.", new(8_000, 24_000));

        Assert.Equal(1.0, words[0].Start, precision: 6);
        Assert.Equal(3.0, words[^1].End, precision: 6);
        Assert.All(words.Zip(words.Skip(1)), pair => Assert.Equal(pair.First.End, pair.Second.Start, precision: 6));
        Assert.True(words[3].End - words[3].Start > 2 * (words[0].End - words[0].Start));
        Assert.All(words, word => Assert.Null(word.Confidence));
    }

    [Fact]
    public void TimesOfAModelAreMovedToTheCall() =>
        Assert.Equal([new("yes", 61.5, 61.75, 0.5f)], WordTimes.Shift([new("yes", 1.5, 1.75, 0.5f)], seconds: 60));
}
