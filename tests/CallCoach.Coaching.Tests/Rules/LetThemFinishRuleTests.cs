using CallCoach.Coaching;

namespace CallCoach.Coaching.Tests;

public class LetThemFinishRuleTests
{
    private static ScriptedCall Call() => new ScriptedCall(Plans.Only("let-them-finish")).Talk(10, Voice.Normal);

    [Fact]
    public void TheFirstInterruptionIsNotTold() => Assert.Empty(Call().Interrupt().Talk(30, Voice.Normal).End().Codes);

    [Theory, InlineData(170, 1), InlineData(185, 0)]
    public void TheSecondIsToldWithinThreeMinutes(double between, int cues)
    {
        var call = Call().Interrupt().Talk(between, Voice.Normal).Interrupt().Talk(30, Voice.Normal).End();
        Assert.Equal(cues, call.Codes.Count());
    }

    [Fact]
    public void ItIsToldWhileTheOverlapStillRuns()
    {
        var call = Call().Interrupt().Talk(20, Voice.Normal).Interrupt();
        Assert.Equal(call.Seconds - 0.9, Assert.Single(call.Heard.Raised).Position / 8000.0, tolerance: 0.01);
    }

    [Fact]
    public void ATurnThatTheCustomerCouldFinishClearsIt()
    {
        var call = Call().Interrupt().Talk(20, Voice.Normal).Interrupt().Run(2, Voice.Normal).CustomerTalk(4).Run(2, Voice.Normal).End();
        Assert.Equal(CueClearReason.Corrected, Assert.Single(call.Heard.Cleared).Reason);
        Assert.Equal(true, Assert.Single(call.Heard.Outcomes).Changed);
    }

    [Fact]
    public void ALateCueIsWorseThanNone()
    {
        var plan = Plans.With("""{"rules":{"let-them-finish":{"pacing":{"cooldownSeconds":20}}}}""");
        var call = new ScriptedCall(plan).Talk(10, Voice.Normal).Interrupt().Talk(20, Voice.Normal).Interrupt().Talk(30, Voice.Normal).Interrupt().Talk(60, Voice.Normal).End();
        Assert.Equal("let-them-finish", Assert.Single(call.Codes));
    }
}
