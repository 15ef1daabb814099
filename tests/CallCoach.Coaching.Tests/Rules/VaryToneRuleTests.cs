using CallCoach.Coaching;

namespace CallCoach.Coaching.Tests;

public class VaryToneRuleTests
{
    private static Voice Spread(double semitones) => Voice.Normal with { PitchSpreadSemitones = semitones };

    private static IEnumerable<string> CodesAfter(double usual, double now) =>
        new ScriptedCall(Plans.Only("vary-tone")).Talk(60, Spread(usual)).Talk(60, Spread(now)).End().Codes;

    [Theory, InlineData(1.30, 0), InlineData(1.22, 1)]
    public void FarBelowTheBandIsToldWhateverIsUsual(double spread, int cues) => Assert.Equal(cues, CodesAfter(spread, spread).Count());

    [Theory, InlineData(2.4, 0), InlineData(2.8, 1)]
    public void BelowTheBandItIsToldToAVoiceThatUsuallyMovesMore(double usual, int cues) => Assert.Equal(cues, CodesAfter(usual, 1.7).Count());

    [Fact]
    public void InsideTheBandACalmerVoiceIsNotTold() => Assert.Empty(CodesAfter(usual: 4, now: 1.9));

    [Fact]
    public void AFewSentencesAreNotJudged() => Assert.Empty(new ScriptedCall(Plans.Only("vary-tone")).Run(38, Spread(1)).End().Codes);
}
