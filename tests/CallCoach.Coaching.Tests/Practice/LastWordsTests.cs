namespace CallCoach.Coaching.Tests;

public class LastWordsTests
{
    [Theory]
    [InlineData("It costs thirty two pounds a Month.", "a month")]
    [InlineData("Yes?", "yes")]
    [InlineData("And then, goodbye!", "then goodbye")]
    [InlineData("您看这样可以吗？", "样可以吗")]
    [InlineData("好的，谢谢。", "谢谢")]
    [InlineData("…… ", "")]
    public void ASentenceIsKnownByWhatItEndsOn(string said, string ending) => Assert.Equal(ending, LastWords.Of(said));
}
