using CallCoach.Coaching;
using CallCoach.Speech;
using FsCheck;
using FsCheck.Fluent;

namespace CallCoach.Coaching.Tests;

/// <summary>What the readers promise for any words.</summary>
public class WordProperties
{
    private static readonly string[] Pieces =
    [
        "um", "Um,", "like", "you know", "what", "do", "you", "?", ".", ",", "too expensive", "Thursday", "at", "ten", "bye", "Would you like", "or", "one", "4111", "don't", "I'll call you",
        "嗯", "那个", "，", "？", "您", "是", "还是", "太贵", "明天", "三点", "再见", "没什么", "吗", "风险", "\ud83d\ude00", "\ud800", "'", "…", "(", "[", "é", "\u0301", "　", "３", "錢", "\n",
    ];

    private static readonly Gen<string> Text =
        from pieces in Gen.ArrayOf(Gen.Elements(Pieces))
        from glue in Gen.Elements(" ", "")
        select string.Join(glue, pieces);

    private static readonly Gen<TranscriptLine> Line =
        from side in Gen.Elements(Side.Agent, Side.Customer)
        from start in Gen.Choose(0, 600)
        from length in Gen.Choose(0, 60)
        from text in Gen.OneOf(Text, ArbMap.Default.GeneratorFor<string>().Select(text => text ?? ""))
        from words in Gen.Elements(false, true)
        select new TranscriptLine(0, side, start / 10.0, (start + length) / 10.0, text, words ? [new SpokenWord(text, start / 10.0, start / 10.0 + 1, null)] : [], "", "");

    private static readonly Arbitrary<TranscriptLine[]> Calls = Arb.From(Gen.ArrayOf(Line, 8).Select(lines => lines.Select((line, i) => line with { Number = i + 1 }).ToArray()));

    private static readonly CallScript Script = new("s", "s", [new("a", "too expensive (", []), new("b", "明天三点", ["明天三点", ""])]);

    [Theory, InlineData("en"), InlineData("zh-CN")]
    public void NoTextMakesThemThrow(string language) => Prop.ForAll(Calls, lines =>
    {
        var tracker = new WordTracker(new WordSettings(PhraseBook.For(language)!, Script, new RecordingWords()));
        foreach (var line in lines)
            tracker.OnLine(line);
        Assert.NotNull(tracker.Measures(null));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(30));

    [Theory, InlineData("en"), InlineData("zh-CN")]
    public void TheOrderInWhichLinesComeChangesNothingAtTheEnd(string language) => Prop.ForAll(Calls, lines =>
    {
        string End(IEnumerable<TranscriptLine> order)
        {
            var tracker = new WordTracker(new WordSettings(PhraseBook.For(language)!, Script, new RecordingWords()));
            foreach (var line in order)
                tracker.OnLine(line);
            return System.Text.Json.JsonSerializer.Serialize(tracker.Measures(null));
        }

        Assert.Equal(End(lines), End(lines.Reverse()));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(30));

    [Theory, InlineData("en", true), InlineData("zh-CN", false)]
    public void WhatIsToldLiveIsWhatIsFoundAtTheEnd(string language, bool english)
    {
        var heard = new RecordingWords();
        var tracker = new WordTracker(new WordSettings(PhraseBook.For(language)!, null, heard));
        foreach (var line in WrittenCall.Lines(english ? WrittenCall.English : WrittenCall.Chinese))
            tracker.OnLine(line);
        Assert.Equal(tracker.Read().Findings.Select(finding => finding.ToString()).Order(), heard.All.Select(finding => finding.ToString()).Order());
    }

    [Fact]
    public void ALateLineCompletesWhatItBelongsTo()
    {
        var heard = new RecordingWords();
        var tracker = new WordTracker(new WordSettings(PhraseBook.For("en")!, null, heard));
        tracker.OnLine(new TranscriptLine(1, Side.Customer, 10.4, 12, "expensive for me", [], "en", ""));
        Assert.Empty(heard.All);
        tracker.OnLine(new TranscriptLine(2, Side.Customer, 9, 10, "it is too", [], "en", ""));
        var objection = Assert.Single(heard.All, finding => finding.Kind == WordFindingKind.Objection);
        Assert.Equal(("no-money", 1, "too expensive"), (objection.Detail, objection.Line, objection.Quote));
    }
}
