using CallCoach.Coaching;

namespace CallCoach.Coaching.Tests;

public class FinishStrongRuleTests
{
    private static readonly Voice Fading = Voice.Normal with { Fades = true };

    private static ScriptedCall Call() => new(Plans.Only("finish-strong"), mono: true);

    [Theory, InlineData(3, 0), InlineData(4, 1)]
    public void FourOfSixFadedSentenceEndsAreAHabit(int faded, int cues) =>
        Assert.Equal(cues, Call().Talk(30, Voice.Normal).Talk(faded * 5, Fading).Talk(10, Voice.Normal).End().Codes.Count());

    [Fact]
    public void NothingIsSaidBeforeThereAreSixSentences() => Assert.Empty(Call().Talk(24.5, Fading).End().Codes);

    [Fact]
    public void OneStrongEndingClearsIt()
    {
        var call = Call().Talk(30, Voice.Normal).Talk(20, Fading).Talk(10, Voice.Normal).End();
        Assert.Equal(CueClearReason.Corrected, Assert.Single(call.Heard.Cleared).Reason);
    }

    [Fact]
    public void ABreathInsideASentenceIsNoSentenceEnd()
    {
        var call = Call();
        for (var i = 0; i < 12; i++)
            call.Run(2, Fading).Run(0.3, Voice.Silent).Run(2, Voice.Normal).Run(1, Voice.Silent);
        Assert.Empty(call.End().Codes);
    }

    [Fact]
    public void AShortYesIsNoSentence()
    {
        var call = Call();
        for (var i = 0; i < 20; i++)
            call.Run(0.6, Fading).Run(2, Voice.Silent);
        Assert.Empty(call.End().Codes);
    }
}
