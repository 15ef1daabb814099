using System.Text.Json.Nodes;
using CallCoach.Coaching;
using CallCoach.Speech;

namespace CallCoach.Coaching.Tests;

public class PhraseBookTests
{
    private static readonly PhraseBook English = PhraseBook.For("en-GB")!;
    private static readonly PhraseBook Chinese = PhraseBook.For("zh")!;

    private static string? Objection(PhraseBook book, string text) =>
        book.Try(text, Side.Customer).FirstOrDefault(finding => finding.Kind == WordFindingKind.Objection)?.Detail;

    private static IReadOnlyList<string> Problems(string changes) =>
        Assert.Throws<PhraseBookException>(() => English.With(JsonNode.Parse(changes)!.AsObject())).Problems;

    [Fact]
    public void EveryClassOfObjectionHasPhrasesAndHonestAnswersInBothLanguages() => Assert.All((PhraseBook[])[English, Chinese], book =>
    {
        Assert.Equal(ObjectionClass.All, book.Objections.Select(entry => entry.Class));
        Assert.All(book.Objections, entry => Assert.True(entry.Answers.Count >= 2 && entry.Name.Length > 0, entry.Class));
        string[] pressing = ["guaranteed profit", "only today", "last chance", "you will earn", "no risk", "包赚", "稳赚", "只有今天", "最后机会", "没有风险", "零风险"];
        Assert.DoesNotContain(book.Objections.SelectMany(entry => entry.Answers), answer => pressing.Any(word => answer.Contains(word, StringComparison.OrdinalIgnoreCase)));
    });

    [Theory]
    [InlineData("I'm not interested, thanks", "not-interested"), InlineData("I really don't have the time", "no-time"), InlineData("that's way too expensive for us", "no-money")]
    [InlineData("I have to talk it through with my husband", "ask-others"), InlineData("I don't understand any of this", "no-knowledge"), InlineData("that sounds risky", "risk")]
    [InlineData("I lost a lot of money with stocks", "lost-before"), InlineData("let me think about it", "think-it-over"), InlineData("I'm travelling, call me later", "call-later")]
    [InlineData("we are happy with what we have", "satisfied"), InlineData("my money is safe in the bank", "satisfied"), InlineData("I'd prefer gold", "other-product"), InlineData("I have a better offer", "better-option")]
    [InlineData("it's just gambling", "gambling"), InlineData("my cousin is an agent", "knows-somebody"), InlineData("is that guaranteed", "guarantee"), InlineData("who secures my money", "security")]
    [InlineData("what about the fees", "fees"), InlineData("do I pay tax on it", "tax")]
    public void EnglishObjectionsAreTold(string text, string objection) => Assert.Equal(objection, Objection(English, text));

    [Theory]
    [InlineData("我不感兴趣", "not-interested"), InlineData("我现在没时间", "no-time"), InlineData("我没那么多钱", "no-money"), InlineData("我得问问我老公", "ask-others"), InlineData("这个我不太懂", "no-knowledge")]
    [InlineData("这个有风险吧", "risk"), InlineData("我以前炒股亏过", "lost-before"), InlineData("我再考虑考虑", "think-it-over"), InlineData("我在外地出差，过几天再打吧", "call-later"), InlineData("钱存银行最放心", "satisfied")]
    [InlineData("我更喜欢股票", "other-product"), InlineData("别家比你们便宜", "better-option"), InlineData("这不就是赌博嘛", "gambling"), InlineData("我表哥就是做保险的", "knows-somebody"), InlineData("你们能保证吗", "guarantee")]
    [InlineData("我的钱谁来保障", "security"), InlineData("要不要手续费", "fees"), InlineData("要交税吗", "tax"), InlineData("沒興趣", "not-interested")]
    public void ChineseObjectionsAreTold(string text, string objection) => Assert.Equal(objection, Objection(Chinese, text));

    [Theory]
    [InlineData("it's not too expensive"), InlineData("I'm not busy now"), InlineData("yes I am interested"), InlineData("we have two children"), InlineData("good luck then"), InlineData("I want that one")]
    public void EnglishTalkIsNoObjection(string text) => Assert.Null(Objection(English, text));

    [Theory, InlineData("您再说一遍"), InlineData("我不忙"), InlineData("不贵"), InlineData("我有两个孩子"), InlineData("可以，你说"), InlineData("我需要")]
    public void ChineseTalkIsNoObjection(string text) => Assert.Null(Objection(Chinese, text));

    [Theory, InlineData("这个风显太大", "risk"), InlineData("没兴去", "not-interested"), InlineData("我要和家里人伤量一下", "ask-others"), InlineData("手虚费多少", "fees")]
    public void HomophonesOfARecogniserStillMatch(string text, string objection)
    {
        var finding = Chinese.Try(text, Side.Customer).First(found => found.Kind == WordFindingKind.Objection);
        Assert.Equal(objection, finding.Detail);
        Assert.InRange(finding.Match!.Nearness, 0.8, 0.99);
    }

    [Fact]
    public void AMatchTellsPhraseWordsAndNearness()
    {
        var match = English.Try("I'm not really intrested", Side.Customer).Single(found => found.Kind == WordFindingKind.Objection).Match!;
        Assert.Equal(("(no|not) (interested|interest)", "not really intrested"), (match.Phrase, match.Words));
        Assert.InRange(match.Nearness, 0.85, 0.95);
    }

    [Fact]
    public void OnlyTheCustomerObjects() => Assert.DoesNotContain(English.Try("that is too expensive", Side.Agent), found => found.Kind == WordFindingKind.Objection);

    [Fact]
    public void ATeamAddsRemovesAndAnswers()
    {
        var book = English.With(JsonNode.Parse("""
            {"objections":{"no-money":{"phrases":{"add":["skint"],"remove":["no money"]},"answers":["How much would be fine?"]},
                           "dog":{"name":"Hates dogs","phrases":{"add":["(hate|dislike) dogs"]}},"tax":{"on":false}},
             "fillers":{"add":["basically",{"phrase":"right","alone":true}],"remove":["um"]},"stages":{"mood":{"add":["nice dog"]}}}
            """)!.AsObject());
        Assert.Equal("no-money", Objection(book, "I'm skint"));
        Assert.Null(Objection(book, "no money"));
        Assert.Equal("dog", Objection(book, "I hate dogs"));
        Assert.Null(Objection(book, "and tax"));
        Assert.Equal(["How much would be fine?"], book.AnswersTo("no-money"));
        Assert.Equal(["basically", "right"], book.Try("um it is basically good, right, and fine", Side.Agent).Where(found => found.Kind == WordFindingKind.Filler).Select(found => found.Quote));
        Assert.NotNull(Objection(English, "no money"));
    }

    [Fact]
    public void EveryMistakeIsToldWithItsPlace()
    {
        Assert.Equal(["jokes: there is no such list"], Problems("""{"jokes":{}}"""));
        Assert.Equal(["goodbyes.add[1]: character 5: '(' is not closed by ')'"], Problems("""{"goodbyes":{"add":["ciao","see (you"]}}"""));
        Assert.Equal(["objections.no-money.phrases.add[0]: character 4: only {when} may stand in braces"], Problems("""{"objections":{"no-money":{"phrases":{"add":["at {noon}"]}}}}"""));
        Assert.Equal(["objections.dog.name: a new class of objection needs a name"], Problems("""{"objections":{"dog":{"phrases":{"add":["dog"]}}}}"""));
        Assert.Equal(["fillers.add[0].only: there is no such setting; there are phrase, alone, onlyBefore, notBefore, notAfter"], Problems("""{"fillers":{"add":[{"phrase":"so","only":1}]}}"""));
        Assert.Equal(["holds.add: must be a list, was \"wait\"", "holds.plus: there is no such setting; there are add, remove"], Problems("""{"holds":{"add":"wait","plus":[]}}"""));
        Assert.Equal(["stages.warm-up: there is no such stage; there are prepare, mood, trust, problem, solution, compare, doubts, close, after-sales, referral"], Problems("""{"stages":{"warm-up":{}}}"""));
        Assert.Equal(["questions.add[0]: character 1: a phrase needs at least one word"], Problems("""{"questions":{"add":["…"]}}"""));
        Assert.Equal(["objections.tax.answers[0]: must be a text of 1 to 300 characters, was 7"], Problems("""{"objections":{"tax":{"answers":[7]}}}"""));
        Assert.Contains("more than 200 forms", Assert.Single(Problems("""{"holds":{"add":["(a|b|c|d|e|f|g) (a|b|c|d|e|f|g) (a|b|c|d|e|f|g)"]}}""")), StringComparison.Ordinal);
    }

    [Fact]
    public void OtherLanguagesHaveNoBook() => Assert.Null(PhraseBook.For("fr"));
}
