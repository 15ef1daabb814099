using CallCoach.Coaching;
using CallCoach.Speech;

namespace CallCoach.Coaching.Tests;

/// <summary>A whole call in each language, whose truth is known.</summary>
public class WordReaderTests
{
    private static WordMeasures English(Func<TranscriptLine, Voice>? voices = null) => Measures("en", WrittenCall.English, voices);

    private static WordMeasures Chinese() => Measures("zh-CN", WrittenCall.Chinese);

    private static WordMeasures Measures(string language, string dialogue, Func<TranscriptLine, Voice>? voices = null)
    {
        var lines = WrittenCall.Lines(dialogue);
        return WrittenCall.Reader(language).Read(lines).Measures(WrittenCall.Voices(lines, voices), []);
    }

    [Fact]
    public void EnglishFillersAreFound() => Assert.Equal(["um", "Um", "you know"], English().Fillers.Select(filler => filler.Text));

    [Fact]
    public void ChineseFillersAreFound() => Assert.Equal(["嗯", "那个"], Chinese().Fillers.Select(filler => filler.Text));

    [Fact]
    public void EveryEnglishQuestionIsFound() => Assert.Equal(
        ["Am I speaking with Mr. Harris", "How are you today", "Is this a good time to talk", "What plans do you have for your children's education",
         "how much do you put aside", "What is it exactly that concerns you", "What will be her first question",
         "Would you like to start with fifty or with a hundred a month", "Does that suit you", "Do you know anyone who might find this useful"],
        English().Questions.Select(question => question.Text));

    [Fact]
    public void EveryChineseQuestionIsFound() => Assert.Equal(
        ["请问是王先生吗", "最近工作忙吗", "现在说话方便吗", "孩子的教育金您目前是怎么准备的", "您每个月大概存多少", "您主要担心的是什么", "您觉得她最先会问什么",
         "您看是先从五百开始，还是从一千开始", "您看可以吗", "您身边有没有朋友也需要了解的"],
        Chinese().Questions.Select(question => question.Text));

    [Fact]
    public void ObjectionsHaveTheirClassAndWords()
    {
        Assert.Equal([("no-money", "too expensive"), ("ask-others", "talk to my wife"), ("risk", "risky"), ("fees", "fees")], English().Objections.Select(o => (o.Class, o.Text)));
        Assert.Equal([("no-money", "手头紧"), ("ask-others", "老婆商量"), ("risk", "风险"), ("fees", "手续费")], Chinese().Objections.Select(o => (o.Class, o.Text)));
    }

    [Fact]
    public void TheQuestionThatFollowsAnObjectionIsKept()
    {
        Assert.Equal("What is it exactly that concerns you", English().Objections[0].FollowUp?.Text);
        Assert.Equal("您主要担心的是什么", Chinese().Objections[0].FollowUp?.Text);
    }

    [Fact]
    public void TheClosingQuestionAndItsSilenceAreMeasured()
    {
        foreach (var measures in (WordMeasures[])[English(), Chinese()])
        {
            var closing = Assert.Single(measures.ClosingQuestions);
            Assert.Equal(4.6, closing.SilenceSeconds!.Value, tolerance: 0.05);
            Assert.Equal(Side.Customer, closing.BrokenBy);
        }
    }

    [Fact]
    public void TheNextStepIsTheOneBeforeTheGoodbye()
    {
        Assert.Equal("Yes, Thursday at ten works", English().NextStep?.Text);
        Assert.Contains("明天下午三点", Chinese().NextStep?.Text, StringComparison.Ordinal);
        Assert.Equal("Thank you for your time", English().Goodbye?.Text);
        Assert.Equal("不打扰您了", Chinese().Goodbye?.Text);
    }

    [Fact]
    public void StagesFollowTheTeaching()
    {
        Assert.Equal(["prepare", "mood", "trust", "problem", "doubts", "compare", "close", "referral"],
            English().Stages.Select(stage => stage.Stage).Distinct());
        var chinese = Chinese().Stages;
        Assert.Equal(["prepare", "mood", "trust", "problem", "doubts", "solution", "compare", "close", "referral"], chinese.Select(stage => stage.Stage).Distinct());
        Assert.All(chinese.Zip(chinese.Skip(1)), pair => Assert.Equal(pair.First.End, pair.Second.Start));
    }

    [Fact]
    public void TheCustomersOwnWordsAreHeardAgain()
    {
        Assert.Contains(English().Echoes, echo => echo.Text == "university");
        Assert.Contains(Chinese().Echoes, echo => echo.Text.Contains("学费", StringComparison.Ordinal));
    }

    [Fact]
    public void AnExplanationGivenTwiceTellsHowItWasSaid()
    {
        var repeat = Assert.Single(English(line => line.Text.StartsWith("Compared", StringComparison.Ordinal) ? Voice.Normal.Times(1.3).Louder(5) : Voice.Normal).Repeats);
        Assert.InRange(repeat.RateChange!.Value, 1.25, 1.35);
        Assert.Equal(5, repeat.LevelChangeDb!.Value, tolerance: 0.1);
        Assert.Single(Chinese().Repeats);
    }

    [Fact]
    public void InChineseTheSpokenCallShowsTheSame()
    {
        var lines = WrittenCall.Lines(WrittenCall.ChineseOfTheSpokenCall);
        var words = Measures("zh-CN", WrittenCall.ChineseOfTheSpokenCall);
        double At(string text) => lines.Single(line => line.Text.Contains(text, StringComparison.Ordinal)).Start;

        var filler = Assert.Single(words.Fillers);
        Assert.Equal("呃", filler.Text);
        Assert.Equal(At("呃"), filler.At, tolerance: 0.5);
        var objection = Assert.Single(words.Objections);
        Assert.Equal(("no-money", "太贵"), (objection.Class, objection.Text));
        Assert.Equal(At("太贵"), objection.At, tolerance: 1);
        Assert.Equal("您现在一个号码一个月付多少钱", objection.FollowUp?.Text);
        var closing = Assert.Single(words.ClosingQuestions);
        Assert.Equal(At("星期一开通"), closing.At, tolerance: 1);
        Assert.Equal(3.6, closing.SilenceSeconds!.Value, tolerance: 0.05);
        Assert.Contains("星期三上午十点", words.NextStep?.Text, StringComparison.Ordinal);
        Assert.Equal(At("谢谢您的时间"), words.Goodbye!.At, tolerance: 1.5);
    }

    [Fact]
    public void PaceIsInWordsForEnglishAndCharactersForChinese()
    {
        Assert.Null(English().CharactersPerMinute);
        Assert.InRange(English().WordsPerMinute!.Value, 160, 180);
        Assert.Null(Chinese().WordsPerMinute);
        Assert.InRange(Chinese().CharactersPerMinute!.Value, 230, 300);
    }

    [Fact]
    public void ACallWithoutLinesHasNothingToTell() => Assert.Null(new WordTracker(new WordSettings(PhraseBook.For("en")!, null, new RecordingWords())).Measures(null));

    [Fact]
    public void ALineThatGrowsTellsOnceWhatItShows()
    {
        var heard = new RecordingWords();
        var tracker = new WordTracker(new WordSettings(PhraseBook.For("en")!, null, heard));
        foreach (var (text, end) in new[] { ("That is too expensive.", 12.0), ("That is too expensive. For us.", 12.9), ("That is too expensive for us.", 12.9) })
            tracker.OnLine(new TranscriptLine(1, Side.Customer, 10, end, text, [], "", ""));

        Assert.Equal("no-money", Assert.Single(heard.All, finding => finding.Kind == WordFindingKind.Objection).Detail);
    }
}
