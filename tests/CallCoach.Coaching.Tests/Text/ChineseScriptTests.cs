namespace CallCoach.Coaching.Tests.Text;

public class ChineseScriptTests
{
    [Theory]
    [InlineData("這個價格有點貴，我考慮一下。", "zh-CN", "这个价格有点贵，我考虑一下。")]
    [InlineData("這個價格有點貴", "zh", "这个价格有点贵")]
    [InlineData("這個價格有點貴", "zh-Hans-SG", "这个价格有点贵")]
    [InlineData("這個價格有點貴", "zh-TW", "這個價格有點貴")]
    [InlineData("這個價格有點貴", "zh-hant", "這個價格有點貴")]
    [InlineData("呢個價錢貴咗啲", "yue", "呢個價錢貴咗啲")]
    [InlineData("這個", "", "這個")]
    [InlineData("這個價 ok 嗎 12", "zh-CN", "这个价 ok 吗 12")]
    public void MainlandTextIsSimplifiedAndTheOthersStay(string heard, string language, string shown) =>
        Assert.Equal(shown, ChineseScript.Of(heard, language));
}
