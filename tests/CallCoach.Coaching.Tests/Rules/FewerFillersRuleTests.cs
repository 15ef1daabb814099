using CallCoach.Coaching;
using CallCoach.Speech;

namespace CallCoach.Coaching.Tests;

public class FewerFillersRuleTests
{
    /// <summary>Lines of 5 s without a break, each told as it ends, with a filler in so many of them.</summary>
    private static ScriptedCall Call(int lines, Func<int, int> fillers, bool words = true)
    {
        var call = new ScriptedCall(Plans.Only("fewer-fillers"), words: words).CustomerTalk(5);
        for (var i = 0; i < lines; i++)
        {
            var start = call.Seconds;
            call.Run(5, Voice.Normal).Line(Side.Agent, start, call.Seconds, string.Concat(Enumerable.Repeat("um, ", fillers(i))) + "this is what the plan holds");
        }

        return call;
    }

    [Theory, InlineData(10, 0), InlineData(11, 1)]
    public void MoreThanTenAMinuteAreTold(int fillers, int cues) =>
        Assert.Equal(cues, Call(12, i => i == 0 || (fillers == 10 && i == 6) ? 0 : 1).End().Codes.Count());

    [Theory, InlineData(5, 0), InlineData(7, 1)]
    public void ItRestsOnHalfAMinuteOfSpeech(int lines, int cues) => Assert.Equal(cues, Call(lines, _ => 2).End().Codes.Count());

    [Fact]
    public void ItGoesWhenTheyBecomeFew()
    {
        var call = Call(30, i => i < 8 ? 2 : 0).End();
        Assert.Single(call.Codes);
        Assert.Contains(call.Heard.Cleared, cue => cue.Reason is CueClearReason.Corrected or CueClearReason.Expired);
    }

    [Fact]
    public void OldWordsSayNothingAboutNow()
    {
        var call = new ScriptedCall(Plans.Only("fewer-fillers"), words: true).CustomerTalk(5).Talk(100, Voice.Normal);
        for (var i = 0; i < 12; i++)
            call.Line(Side.Agent, 5 + 5 * i, 10 + 5 * i, "um, um, this is what the plan holds");
        Assert.Empty(call.Run(5, Voice.Normal).End().Codes);
    }

    [Fact]
    public void WhatTheRecogniserLeavesOutIsCountedFromTheSound()
    {
        var call = Call(12, _ => 0);
        for (var i = 0; i < 12; i++)
            call.Engine.OnFiller(Side.Agent, new TimeRange(SpeechFormat.Samples(6 + 5 * i), SpeechFormat.Samples(6.4 + 5 * i)));
        Assert.Equal("fewer-fillers", Assert.Single(call.Run(1, Voice.Normal).End().Codes));
    }

    [Fact]
    public void WithoutWordsNothingIsJudged() => Assert.Empty(Call(12, _ => 3, words: false).End().Codes);
}
