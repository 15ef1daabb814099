using CallCoach.Coaching;
using CallCoach.Speech;

namespace CallCoach.Coaching.Tests;

public class NextStepTests
{
    private static IEnumerable<WordFinding> Steps(string language, string dialogue) =>
        WrittenCall.Reader(language).Read(WrittenCall.Lines(dialogue)).Findings.Where(finding => finding.Kind == WordFindingKind.NextStep);

    [Theory]
    [InlineData("en", "A I'll call you on Thursday at ten.", "Thursday at ten"), InlineData("en", "A Let's meet next week.", "next week"), InlineData("en", "A I will ring you at half past two.", "half past two")]
    [InlineData("en", "C Call me back on March 5th.", "March 5th"), InlineData("en", "A We'll speak in two days.", "in two days"), InlineData("en", "A I'll email it tomorrow morning at 9:30.", "tomorrow morning at 9:30")]
    [InlineData("zh-CN", "A 我明天下午三点给您打电话。", "明天下午三点"), InlineData("zh-CN", "A 那就下周二见。", "下周二"), InlineData("zh-CN", "A 我3月5号给您打电话。", "3月5号")]
    [InlineData("zh-CN", "C 你三天后再给我打电话。", "三天后"), InlineData("zh-CN", "A 今天晚上八点半我再联系您。", "今天晚上八点半"), InlineData("zh-CN", "A 那咱们约周末吧。", "周末")]
    public void SomethingToDoWithADayIsANextStep(string language, string line, string when) => Assert.Equal(when, Assert.Single(Steps(language, line)).Detail);

    [Theory]
    [InlineData("en", "A I'll call you soon."), InlineData("en", "A I called you last Tuesday."), InlineData("en", "A It has been so since Thursday."), InlineData("en", "A I'll be brief, it takes at least 10 dollars.")]
    [InlineData("zh-CN", "A 过两天我再给您打电话。"), InlineData("zh-CN", "A 今天给您打电话是想介绍一下。"), InlineData("zh-CN", "A 我再给您打电话的时候说一点。"), InlineData("zh-CN", "A 上周二我给您打过电话。")]
    public void WithoutADayItIsNone(string language, string line) => Assert.Empty(Steps(language, line));

    [Theory]
    [InlineData("en", "A Shall I call you on Friday at nine?\nC Yes, fine.", 1), InlineData("en", "A Shall I call you on Friday at nine?\nC No, I can't.", 0), InlineData("en", "A Shall I call you on Friday at nine?", 0)]
    [InlineData("en", "A When can I call you?\nC Thursday at ten.", 1)]
    [InlineData("zh-CN", "A 明天上午十点给您打电话可以吗？\nC 可以。", 1), InlineData("zh-CN", "A 明天上午十点给您打电话可以吗？\nC 不行，没空。", 0), InlineData("zh-CN", "A 什么时候给您打电话方便？\nC 周四上午吧。", 1)]
    public void WhatIsAskedCountsWhenItIsNotRefused(string language, string dialogue, int steps) => Assert.Equal(steps, Steps(language, dialogue).Count());
}
