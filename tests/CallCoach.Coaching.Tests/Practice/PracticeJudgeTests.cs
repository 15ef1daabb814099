using CallCoach.Speech;

namespace CallCoach.Coaching.Tests;

public class PracticeJudgeTests
{
    private static readonly PhraseBook Book = PhraseBook.For("en")!;

    private static PracticeResult Judge(string? said, Dictionary<string, double>? voice = null) => PracticeJudge.Judge(
        PracticeScripts.Full, "en", said is null ? null : [new TranscriptLine(1, Side.Agent, 1, 5, said, [], "en", "")], Book,
        reading => voice is not null && voice.TryGetValue(reading, out var value) ? value : null);

    [Fact]
    public void WordsCountSeventyAndTheVoiceThirty()
    {
        var result = Judge("Good morning, my name is Lisa.", new() { ["speakingRate"] = 4, ["talkRatio"] = 0.9 });
        Assert.Equal([true, false], result.Points!.Select(point => point.Said));
        Assert.Equal([true, null, null, false], result.Targets.Select(target => target.Met));
        Assert.Equal(50, result.Score);   // 70 · 1/2 + 30 · 1/2
        Assert.Equal((0, "my name is"), (result.Points![0].Step, result.Points[0].Quote));
    }

    [Fact]
    public void WhatShouldNotBeSaidCostsTen()
    {
        var result = Judge("My name is Lisa. May I ask? It is your last chance.");
        Assert.Equal("last chance", Assert.Single(result.Avoided!).Quote);
        Assert.Equal(result.Points!.All(point => point.Said) ? 90 : 40, result.Score);
    }

    [Fact]
    public void WhereTheStepsAreMarkedEachIsJudgedByItself()
    {
        var voice = new StepVoice([new StepMark(0, 0)], [new SpokenPiece(0, 4, 16, false), new SpokenPiece(4.5, 8.5, 16, true)], []);
        var result = PracticeJudge.Judge(PracticeScripts.Full, "en", null, Book, _ => 99, voice);
        Assert.All(result.Targets, target => Assert.Equal(new PracticeTargetStep(0, PracticeStepKind.Opening, null), target.Step));
        Assert.Equal([true, true, false, false], result.Targets.Select(target => target.Met));
        Assert.Empty(PracticeJudge.Judge(PracticeScripts.Full, "en", null, Book, _ => 99, new StepVoice([new StepMark(1, 0)], [], [])).Targets);
    }

    [Fact]
    public void WithoutATranscriptTheVoiceAloneCounts()
    {
        var result = Judge(null, new() { ["speakingRate"] = 4 });
        Assert.Equal((100, null), (result.Score, result.Points));
        Assert.Null(Judge(null).Score);
    }
}
