using CallCoach.Coaching;
using CallCoach.Speech;

namespace CallCoach.Coaching.Tests;

public class CueEngineTests
{
    [Fact]
    public void NormalTalkGetsNoCue()
    {
        var call = new ScriptedCall().Talk(600, Voice.Normal).End();
        Assert.Empty(call.Codes);
    }

    [Fact]
    public void ARushAfterTheBaselineGetsSlowDownAndClearsWhenItIsOver()
    {
        var call = new ScriptedCall().Talk(45, Voice.Normal).Talk(20, Voice.Normal.Times(1.7)).Talk(20, Voice.Normal).End();
        var cue = Assert.Single(call.Heard.Raised);
        Assert.Equal("slow-down", cue.Code);
        Assert.InRange(SpeechFormat.Seconds(cue.Position), 45, 52);
        Assert.Equal(CueClearReason.Corrected, Assert.Single(call.Heard.Cleared).Reason);
    }

    [Theory, InlineData(59.5, 0), InlineData(60.5, 1)]
    public void TalkWithoutABreakGetsPauseAtSixtySeconds(double seconds, int cues)
    {
        var call = new ScriptedCall(mono: true).Run(seconds, Voice.Normal).Run(5, Voice.Silent).End();
        Assert.Equal(Enumerable.Repeat("pause", cues), call.Codes);
    }
}
