using CallCoach.Coaching;

namespace CallCoach.Coaching.Tests;

public class ScriptTests
{
    private static readonly CallScript English = new("s", "Savings",
    [
        new("licence", "We are regulated", ["regulated by the financial authority"]),
        new("price", "One yearly charge, no other fees", []),
        new("stop", "Can stop at any time", ["stop [it] at any time"]),
    ]);

    private static ScriptCoverage Coverage(CallScript script, string language, string dialogue) =>
        WrittenCall.Reader(language, script).Read(WrittenCall.Lines(dialogue)).Measures(null, []).Script!;

    [Fact]
    public void PointsAreTickedByPhraseOrByContent()
    {
        var script = Coverage(English, "en", "A We are regulated by, um, the financial authority.\nA There are no other fees, there is one charge yearly.\nC I see.");
        Assert.Equal([true, true, false], script.Points.Select(point => point.Said));
        Assert.Equal("regulated by, um, the financial authority", script.Points[0].Quote);
        Assert.Equal(2.0 / 3, script.Said);
        Assert.Equal(1, script.InOrder);
    }

    [Fact]
    public void TheOtherOrderIsTold() =>
        Assert.Equal(0, Coverage(English, "en", "A You can stop at any time.\nC Okay.\nA And we are regulated by the financial authority.").InOrder);

    [Fact]
    public void TheCustomerSaysNoPoint() => Assert.Equal(0, Coverage(English, "en", "C Can I stop at any time?").Said);

    [Fact]
    public void ChineseIsMatchedBySoundAsWell()
    {
        var script = new CallScript("s", "储蓄", [new("licence", "持牌", ["金融监管部门批准"]), new("stop", "随时可以停", [])]);
        var said = Coverage(script, "zh-CN", "A 我们是金融监管部们批准的。\nA 您随时都可以停。");
        Assert.Equal([true, true], said.Points.Select(point => point.Said));
    }

    [Fact]
    public void ABreathInsideAPointDoesNotLoseIt() =>
        Assert.True(Coverage(English, "en", "A We are regulated by the\nA financial authority since long.").Points[0].Said);
}
