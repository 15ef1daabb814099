namespace CallCoach.Coaching.Tests;

public class WrittenLanguageTests
{
    [Theory]
    [InlineData("zh-CN", "We could talk tomorrow at ten.", true)]
    [InlineData("en", "那我们明天上午十点再谈，您看可以吗？", true)]
    [InlineData("en", "We could talk tomorrow at ten.", false)]
    [InlineData("zh-CN", "您的 Wi-Fi 套餐明天上午十点开通，您看可以吗？", false)]   // a product's name is no other language
    [InlineData("zh-CN", "OK, thank you.", false)]                                  // too little to tell
    [InlineData("en", "so so so a sure the woman hey shoe war", false)]             // an English model's idea of Chinese speech: no evidence, nothing said
    [InlineData("en", "", false)]
    public void OnlyAnotherScriptIsEvidence(string language, string written, bool foreign) => Assert.Equal(foreign, WrittenLanguage.IsForeign([written], language));
}
