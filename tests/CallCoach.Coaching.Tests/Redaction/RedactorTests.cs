using CallCoach.Coaching;
using CallCoach.Speech;

namespace CallCoach.Coaching.Tests;

public class RedactorTests
{
    private static TranscriptLine Line(int number, string text, double start = 10, double end = 20, Side side = Side.Customer, params SpokenWord[] words) =>
        new(number, side, start, end, text, words, "", "");

    private static string Masked(string text) => Assert.Single(Redactor.Redact([Line(1, text)])).Line.Text;

    private static string Kinds(string text) => string.Join(' ', Redactor.Redact([Line(1, text)])[0].Redactions.Select(redaction => SensitiveKindName.Of(redaction.Kind)));

    [Theory]
    [InlineData("My card is 4111 1111 1111 1111, thanks", "My card is ***, thanks")]
    [InlineData("It's 4111-1111-1111-1111.", "It's ***.")]
    [InlineData("4111111111111111 expires 12 27", "*** expires 12 27")]
    [InlineData("378282246310005 is my amex", "*** is my amex")]
    [InlineData("卡号是6222021234567890128，对", "卡号是***，对")]
    [InlineData("four one one one, one one one one, one one one one, one one one one", "***")]
    [InlineData("four triple one double one double one double one double one double one double one one", "***")]
    [InlineData("forty one eleven eleven eleven eleven eleven eleven eleven it is", "*** it is")]
    [InlineData("my card number is 4111 1111 1111 1112", "my card number is ***")]
    [InlineData("四一一一 一一一一 一一一一 一一一一", "***")]
    [InlineData("四幺幺幺幺幺幺幺幺幺幺幺幺幺幺幺", "***")]
    [InlineData("４１１１ １１１１ １１１１ １１１１", "***")]
    [InlineData("4111 1111 1111 1111 12 27 123", "***")]
    public void CardNumbersAreMasked(string text, string masked)
    {
        Assert.Equal(masked, Masked(text));
        Assert.Equal("card", Kinds(text));
    }

    [Theory]
    [InlineData("身份证号11010519491231002X", "身份证号***"), InlineData("11010519491231002x对吧", "***对吧"), InlineData("一一零一零五 一九四九一二三一 零零二叉", "***")]
    [InlineData("110105 19491231 002X", "***"), InlineData("我的身份证是 110105194912310021", "我的身份证是 ***")]
    public void IdentityNumbersAreMasked(string text, string masked)
    {
        Assert.Equal(masked, Masked(text));
        Assert.Equal("id-number", Kinds(text));
    }

    [Theory]
    [InlineData("我的手机是13812345678", "我的手机是***"), InlineData("一三八 一二三四 五六七八", "***"), InlineData("幺三八幺二三四五六七八", "***"), InlineData("138-1234-5678", "***"), InlineData("打010-62345678吧", "打***吧")]
    [InlineData("座机零二一六二三四五六七八", "座机***"), InlineData("+86 138 1234 5678", "+***"), InlineData("call (415) 555-2671 now", "call (*** now"), InlineData("4 1 5, 5 5 5, 2 6 7 1", "***")]
    [InlineData("four one five five five five two six seven one", "***"), InlineData("my number is plus four four seven seven double oh nine hundred one two three", "my number is plus ***")]
    [InlineData("oh seven seven double oh nine oh oh one two three", "***"), InlineData("it is 07700 900123", "it is ***"), InlineData("one eight hundred five five five one two one two", "***")]
    [InlineData("my phone number is 5551234", "my phone number is ***"), InlineData("电话是六二三四五六七八", "电话是***"), InlineData("0044 20 7946 0958", "***")]
    public void TelephoneNumbersAreMasked(string text, string masked)
    {
        Assert.Equal(masked, Masked(text));
        Assert.Equal("phone", Kinds(text));
    }

    [Fact]
    public void ANumberSaidTwiceIsMaskedTwice() => Assert.Equal("***，***", Masked("13812345678，13812345678"));

    [Theory]
    [InlineData("write to john.smith@example.co.uk please", "write to *** please"), InlineData("it's john dot smith at gmail dot com", "it's ***"), InlineData("my email is john smith at gmail dot com", "my email is ***")]
    [InlineData("j o h n at acme dot co dot uk thanks", "*** thanks"), InlineData("邮箱是123456艾特qq点com", "邮箱是***"), InlineData("邮箱一三八零零艾特163点com", "邮箱***"), InlineData("john underscore 99 at example dot com", "***")]
    [InlineData("email me at anna at example dot org", "email me at ***")]
    public void AddressesAreMasked(string text, string masked)
    {
        Assert.Equal(masked, Masked(text));
        Assert.Equal("email", Kinds(text));
    }

    [Theory]
    [InlineData("Your order number is 4155552671"), InlineData("订单号是13812345678"), InlineData("order 202611210012345"), InlineData("It costs 1,234,567,890 dollars"), InlineData("2,345,678,901 in all")]
    [InlineData("一共是三百五十块"), InlineData("on 2026-11-21 at 10:30"), InlineData("二零二六年十一月二十一号下午三点"), InlineData("in twenty twenty six"), InlineData("one of the two, or three of them")]
    [InlineData("4111 1111 1111 1112"), InlineData("110105194912310021"), InlineData("11010519491331002X"), InlineData("0 to 100 in 5 seconds for 3 people"), InlineData("look at amazon dot com"), InlineData("meet me at ten dot")]
    [InlineData("3.14159265358979"), InlineData("保单号 6222021234567890"), InlineData("room 1234567"), InlineData("一年一万两千块，五年六万"), InlineData("12345678")]
    public void OtherNumbersStay(string text) => Assert.Equal(text, Masked(text));

    [Fact]
    public void ANumberSplitOverLinesIsMaskedInAll()
    {
        var lines = Redactor.Redact([Line(1, "it's 4111 1111", 10, 12), Line(2, "Yes.", 12.2, 12.6, Side.Agent), Line(3, "1111 1111 okay", 13, 15)]);
        Assert.Equal(["it's ***", "Yes.", "*** okay"], lines.Select(line => line.Line.Text));
    }

    [Fact]
    public void LiveTheBeginningIsMaskedUntilTheRestTells()
    {
        var redactor = new Redactor();
        var first = Assert.Single(redactor.OnLine(Line(1, "it's 4111 1111", 10, 12)));
        Assert.Equal(("it's ***", SensitiveKind.Pending), (first.Line.Text, first.Redactions[0].Kind));
        var both = redactor.OnLine(Line(2, "1111 1111 okay", 13, 15)).OrderBy(line => line.Line.Number).ToList();
        Assert.Equal(["it's ***", "*** okay"], both.Select(line => line.Line.Text));
        Assert.All(both, line => Assert.Equal(SensitiveKind.Card, Assert.Single(line.Redactions).Kind));   // the sound of the first goes now
        Assert.Empty(redactor.Finish());
    }

    [Theory]
    [InlineData("one three eight", "one two three four", "five six seven eight")]
    [InlineData("我的手机是一三八", "一二三四", "五六七八")]
    [InlineData("my number is 13", "8123", "45678")]
    public void LiveNoPartOfADictatedNumberIsEverShown(params string[] said)
    {
        var redactor = new Redactor();
        var shown = said.SelectMany((text, i) => redactor.OnLine(Line(i + 1, text, 10 + 2 * i, 11 + 2 * i))).Concat(redactor.Finish()).Select(line => line.Line.Text).ToList();

        Assert.All(shown, text => Assert.EndsWith("***", text, StringComparison.Ordinal));
        Assert.All(shown, text => Assert.DoesNotMatch("[0-9一二三四五六七八]|one|two|three|four|five|six|seven|eight", text));
    }

    [Theory, InlineData("We have two."), InlineData("It costs $300"), InlineData("大概十五个"), InlineData("at 10")]
    public void LiveAnAnswerThatIsNoNumberIsShownAtOnce(string text) => Assert.Equal(text, Assert.Single(new Redactor().OnLine(Line(1, text))).Line.Text);

    [Fact]
    public void WhatNobodyGoesOnFromComesBackWhenTheOtherSideHasSpokenOn()
    {
        var redactor = new Redactor();
        Assert.Equal("it was ***", Assert.Single(redactor.OnLine(Line(1, "it was 300", 10, 12))).Line.Text);
        Assert.Contains("it was 300", redactor.OnLine(Line(2, "I see, and how many do you have?", 19, 21, Side.Agent)).Select(line => line.Line.Text));
    }

    [Fact]
    public void WhatWasNoNumberComesBack()
    {
        var redactor = new Redactor();
        redactor.OnLine(Line(1, "room 1234567", 10, 12));
        Assert.Equal(["room 1234567", "that is it"], redactor.OnLine(Line(2, "that is it", 13, 15)).OrderBy(line => line.Line.Number).Select(line => line.Line.Text));
    }

    [Fact]
    public void ALateLineCompletesANumber()
    {
        var redactor = new Redactor();
        redactor.OnLine(Line(1, "5678", 14, 15));
        var changed = redactor.OnLine(Line(2, "138 1234", 10, 12)).ToDictionary(line => line.Line.Number, line => line.Line.Text);
        Assert.Equal(("***", "***"), (changed[1], changed[2]));
    }

    [Fact]
    public void OtherSidesQuestionNamesTheNumber()
    {
        var lines = Redactor.Redact([Line(1, "What is your phone number?", 8, 9.5, Side.Agent), Line(2, "5551234", 10, 12)]);
        Assert.Equal("***", lines[1].Line.Text);
    }

    [Fact]
    public void WordsAreMaskedAndTheirSoundIsNamed()
    {
        SpokenWord[] words = [new("号码是13812345678。", 10, 14, 1), new("对", 15, 15.2f, 1)];
        var line = Redactor.Redact([Line(1, "号码是13812345678。对", 10, 16, Side.Customer, words)])[0];
        Assert.Equal(["号码是***。", "对"], line.Line.Words.Select(word => word.Text));
        var redaction = Assert.Single(line.Redactions);
        Assert.Equal((9.85, 14.15), (redaction.Start, redaction.End));
    }

    [Fact]
    public void WithoutWordTimesTheSoundIsNamedInProportionWithAMargin()
    {
        var redaction = Assert.Single(Redactor.Redact([Line(1, "12345678901234567890 13812345678", 0, 32)])[0].Redactions);
        Assert.Equal((20.4, 32.6), (redaction.Start, redaction.End));
    }
}
