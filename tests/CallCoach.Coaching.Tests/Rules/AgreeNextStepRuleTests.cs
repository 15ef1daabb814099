using CallCoach.Coaching;
using CallCoach.Speech;

namespace CallCoach.Coaching.Tests;

public class AgreeNextStepRuleTests
{
    private static ScriptedCall Call(double seconds = 80, double customer = 20) =>
        new ScriptedCall(Plans.Only("agree-next-step"), words: true).CustomerTalk(customer).Talk(seconds - customer, Voice.Normal);

    private static ScriptedCall Goodbye(ScriptedCall call, double late = 1) =>
        call.Line(Side.Customer, call.Seconds - late - 1, call.Seconds - late, "Okay, goodbye.").Run(5, Voice.Silent).End();

    [Fact]
    public void AGoodbyeWithoutANextStepIsTold() => Assert.Single(Goodbye(Call()).Codes);

    [Theory, InlineData("I'll call you on Thursday at ten.", 0), InlineData("I'll call you soon.", 1), InlineData("It was nice on Thursday.", 1)]
    public void OnlyADayOrATimeForSomethingIsANextStep(string text, int cues) =>
        Assert.Equal(cues, Goodbye(Call().Line(Side.Agent, 60, 62, text)).Codes.Count());

    [Theory, InlineData(7.5, 1), InlineData(8.5, 0)]
    public void TextThatComesTooLateRaisesNothing(double late, int cues) => Assert.Equal(cues, Goodbye(Call(), late).Codes.Count());

    [Theory, InlineData(55, 0), InlineData(65, 1)]
    public void AShortCallHasNothingToGoOnFrom(double seconds, int cues) =>
        Assert.Equal(cues, Goodbye(Call(seconds - 5), late: 0.2).Codes.Count());

    [Theory, InlineData(6, 0), InlineData(12, 1)]
    public void WithoutTheCustomerThereWasNoConversation(double customer, int cues) => Assert.Equal(cues, Goodbye(Call(customer: customer)).Codes.Count());

    [Theory, InlineData(50, 0), InlineData(70, 1)]
    public void AMinuteInTheClosingStepsIsTold(double seconds, int cues)
    {
        var call = Call();
        call.Line(Side.Agent, call.Seconds - 3, call.Seconds, "Shall we go ahead?").Talk(seconds, Voice.Normal).End();
        Assert.Equal(cues, call.Codes.Count());
    }

    [Fact]
    public void ItGoesWhenTheStepIsAgreed()
    {
        var call = Call();
        call.Line(Side.Customer, call.Seconds - 2, call.Seconds - 1, "Bye then.").Run(3, Voice.Normal);
        call.Line(Side.Agent, call.Seconds - 3, call.Seconds, "I'll send you the papers and call you next Tuesday.").Run(2, Voice.Normal).End();
        Assert.Equal(CueClearReason.Corrected, Assert.Single(call.Heard.Cleared).Reason);
    }
}
