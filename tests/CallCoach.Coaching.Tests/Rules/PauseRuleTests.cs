using CallCoach.Coaching;

namespace CallCoach.Coaching.Tests;

public class PauseRuleTests
{
    private static ScriptedCall Call() => new(Plans.Only("pause"), mono: true);

    [Theory, InlineData(59.5, 0), InlineData(60.5, 1)]
    public void TalkWithoutABreakIsToldFromTheBandsEdge(double seconds, int cues) =>
        Assert.Equal(cues, Call().Run(seconds, Voice.Normal).Run(5, Voice.Silent).End().Codes.Count());

    [Theory, InlineData(0.8, 1), InlineData(0.9, 0)]
    public void OnlyABreakOfItsLengthEndsTheRun(double silence, int cues) =>
        Assert.Equal(cues, Call().Run(40, Voice.Normal).Run(silence, Voice.Silent).Run(30, Voice.Normal).End().Codes.Count());

    [Fact]
    public void TheEvidenceIsTheRunItself()
    {
        var evidence = Assert.Single(Call().Talk(10, Voice.Normal).Run(61, Voice.Normal).Heard.Raised).Evidence;
        Assert.Equal("monologueSeconds", evidence.Reading);
        Assert.Equal(60, evidence.Value, tolerance: 0.11);
        Assert.Equal(10 * 8000, evidence.Range.Start);
    }
}
