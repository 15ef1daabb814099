using CallCoach.Coaching;

namespace CallCoach.Calls.Tests;

public sealed class ScoredCallCodecTests
{
    [Theory, InlineData(1), InlineData(2)]
    public void ACallIsScoredAgainWithoutItsSoundToTheLastDigit(int channels)
    {
        var result = Analysed(channels);
        var read = ScoredCallCodec.Decode(ScoredCallCodec.Encode(result.Judged));
        Assert.Equal(result.Judged.Measures.Agent.Utterances, read.Measures.Agent.Utterances);
        Assert.Equal(result.Judged.Measures.Conversation?.Turns, read.Measures.Conversation?.Turns);
        Assert.Equal(result.Judged.Usual, read.Usual);
        Assert.Equal(result.Judged.Bands, read.Bands);
        var again = CallScorer.Score(read, ScoreCard.Default);
        Assert.NotNull(again.Total);
        Assert.Equal(CallReportJsonOf(result.Score), CallReportJsonOf(again));
    }

    [Fact]
    public void ItsWordsComeBackAlsoWhereMuchOfThemIsUnknown()
    {
        var session = new CallSession(new CallSettings(8_000, 1, ChannelRoles.Mono, "en", CoachingPlan.Default, AgentUsual.Unknown) { Phrases = PhraseBook.For("en") });
        session.Process(Voice.Utter(syllables: 40), default);
        session.Hear(new TranscriptLine(1, Speech.Side.Agent, 0, 3, "May I ask how you do it now?", [], "en", "scripted"));
        var judged = session.Finish().Judged;
        Assert.Single(judged.Words!.Questions);
        Assert.Null(judged.Words.NextStep);
        var read = ScoredCallCodec.Decode(ScoredCallCodec.Encode(judged));
        Assert.Equal(judged.Words.Questions, read.Words!.Questions);
        Assert.Null(read.Words.NextStep);
    }

    [Theory, InlineData(new byte[0]), InlineData(new byte[] { 1, 2, 3 })]
    public void WhatIsNoCallIsToldAsSuch(byte[] bytes) => Assert.Throws<InvalidDataException>(() => ScoredCallCodec.Decode(bytes));

    private static string CallReportJsonOf(CallScore score) => System.Text.Json.JsonSerializer.Serialize(ScoreReport.Of(score));

    private static CallResult Analysed(int channels)
    {
        var usual = AgentUsual.Unknown with { SpeechSeconds = 600, SpeakingRate = 3.1 };
        var session = new CallSession(new CallSettings(8_000, channels, ChannelRoles.AgentFirst, "en", CoachingPlan.Default, usual));
        var talk = Voice.Utter(syllables: 200);
        session.Process(talk, channels == 1 ? default : Signal.Silence(talk.Length));
        return session.Finish();
    }
}
