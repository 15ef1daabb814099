using CallCoach.Coaching;
using CallCoach.Speech;

namespace CallCoach.Coaching.Tests;

public class DeadAirRuleTests
{
    private static ScriptedCall Begun() => new ScriptedCall(Plans.Only("dead-air")).CustomerTalk(5).Run(5, Voice.Normal);

    [Theory, InlineData(5.9, 0), InlineData(6.1, 1)]
    public void SilenceOfBothIsToldFromSixSeconds(double seconds, int cues) =>
        Assert.Equal(cues, Begun().Run(seconds, Voice.Silent).Run(5, Voice.Normal).End().Codes.Count());

    [Fact]
    public void ACustomerWhoHasNotSpokenYetIsNoConversation() =>
        Assert.Empty(new ScriptedCall(Plans.Only("dead-air")).Run(10, Voice.Normal).Run(30, Voice.Silent).End().Codes);

    [Fact]
    public void TheFirstWordClearsItOnceItCouldBeRead()
    {
        var call = Begun().Run(9, Voice.Silent).Run(1, Voice.Normal).End();
        Assert.Equal(CueClearReason.Corrected, Assert.Single(call.Heard.Cleared).Reason);
    }

    [Fact]
    public void HoldIsNoDeadAir()
    {
        var call = Begun().Gap(40).Run(5, Voice.Silent).Run(3, Voice.Normal).End();
        Assert.Empty(call.Codes);
    }

    [Theory, InlineData("Just a moment, please.", 20, 0), InlineData("Just a moment, please.", 65, 1), InlineData("Would you like the card or the cash?", 14, 0),
     InlineData("Would you like the card or the cash?", 17, 1), InlineData("That is how it works.", 8, 1)]
    public void WordsMayExplainASilence(string text, double seconds, int cues)
    {
        var call = new ScriptedCall(Plans.Only("dead-air"), words: true).CustomerTalk(5).Run(5, Voice.Normal);
        Assert.Equal(cues, call.Line(Side.Agent, 7, 10, text).Run(seconds, Voice.Silent).End().Codes.Count());
    }
}
