using CallCoach.Coaching;

namespace CallCoach.Coaching.Tests;

public class FinishStrongRuleTests
{
    private static readonly Voice Fading = Voice.Normal with { Fades = true, FadeDb = -14 };

    private static ScriptedCall Call() => new(Plans.Only("finish-strong"), mono: true);

    [Theory, InlineData(3, 0), InlineData(4, 1)]
    public void FourOfSevenFadedSentenceEndsAreAHabit(int faded, int cues) =>
        Assert.Equal(cues, Call().Talk(60, Voice.Normal).Talk(faded * 5, Fading).Talk(10, Voice.Normal).End().Codes.Count());

    [Fact]
    public void NothingIsSaidBeforeThereIsAUsual() => Assert.Empty(Call().Talk(40, Voice.Normal).Talk(25, Fading).End().Codes);

    [Fact]
    public void AVoiceThatAlwaysSinksIsNoMomentToCue() => Assert.Empty(Call().Talk(120, Fading).End().Codes);

    [Fact]
    public void EndsOfTalkThatIsHardlyHeardAreNotCounted() =>
        Assert.Empty(Call().Talk(80, Voice.Normal).Talk(60, Fading.Louder(-13)).End().Codes);

    [Theory, InlineData(6.8, 0), InlineData(7.2, 1)]   // six of seven: their mean lies 6/7 of it below
    public void TheyMustSinkMoreThanIsUsualForTheVoice(double deeperDb, int cues)
    {
        var sinking = Voice.Normal with { FadeDb = -3 };
        var call = Call().Talk(80, sinking).Talk(30, sinking with { FadeDb = -3 - deeperDb, Fades = true });
        Assert.Equal(cues, call.Codes.Count());
    }

    [Fact]
    public void OneStrongEndingClearsIt()
    {
        var call = Call().Talk(60, Voice.Normal).Talk(20, Fading).Talk(10, Voice.Normal).End();
        Assert.Equal(CueClearReason.Corrected, Assert.Single(call.Heard.Cleared).Reason);
    }

    [Fact]
    public void SentencesOfLongAgoAreNoHabitOfThisMoment() =>
        Assert.Empty(Call().Talk(60, Voice.Normal).Talk(15, Fading).Run(110, Voice.Silent).Talk(10, Fading).End().Codes);

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
