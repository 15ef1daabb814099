using CallCoach.Coaching;
using CallCoach.Speech;

namespace CallCoach.Coaching.Tests;

public class QuestionTests
{
    private static int Questions(string language, string text) =>
        PhraseBook.For(language)!.Try(text, Side.Agent).Count(finding => finding.Kind == WordFindingKind.Question);

    [Theory]
    [InlineData("what do you pay now"), InlineData("how many children do you have"), InlineData("Do you have a pension"), InlineData("okay so are you insured")]
    [InlineData("You have a pension?"), InlineData("you live in Leeds, don't you"), InlineData("why not"), InlineData("how about Thursday"), InlineData("is that right")]
    [InlineData("I was wondering if you have children"), InlineData("tell me more about your plans"), InlineData("let me see do you have a minute"), InlineData("isn't it a good time")]
    public void AnEnglishQuestionIsKnownByItsForm(string text) => Assert.Equal(1, Questions("en", text));

    [Theory]
    [InlineData("What you get is a fixed rate."), InlineData("We meet on Thursday, which is why I call."), InlineData("Have a nice day."), InlineData("Do not worry about it.")]
    [InlineData("When you sign, we start."), InlineData("Hello?"), InlineData("you know what I mean"), InlineData("However it is."), InlineData("Should you need anything, call me.")]
    [InlineData("I have you down for ten."), InlineData("I know how it works.")]
    public void AnEnglishStatementIsNone(string text) => Assert.Equal(0, Questions("en", text));

    [Theory]
    [InlineData("您有孩子吗"), InlineData("您觉得怎么样"), InlineData("您贵姓？"), InlineData("方便不方便"), InlineData("您是不是买过保险"), InlineData("您去没去过")]
    [InlineData("您看是周二还是周四"), InlineData("那您呢"), InlineData("保费多少呢"), InlineData("现在几点"), InlineData("您一个月存多少钱"), InlineData("您買過保險嗎"), InlineData("这样可以，对吧")]
    [InlineData("您是想选月付还是年付")]
    public void AChineseQuestionIsKnownByItsForm(string text) => Assert.Equal(1, Questions("zh-CN", text));

    [Theory]
    [InlineData("没什么"), InlineData("我没有什么问题"), InlineData("谁都知道"), InlineData("我不知道怎么办"), InlineData("我还在上班呢"), InlineData("我给您说明一下为什么")]
    [InlineData("好吧"), InlineData("但是还是贵了"), InlineData("我还是算了"), InlineData("差不多"), InlineData("他动不动就生气"), InlineData("什么都可以"), InlineData("喂？"), InlineData("不管是不是")]
    public void AChineseStatementIsNone(string text) => Assert.Equal(0, Questions("zh-CN", text));
}
