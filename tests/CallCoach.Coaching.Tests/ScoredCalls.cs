using CallCoach.Speech;

namespace CallCoach.Coaching.Tests;

/// <summary>Finished calls as numbers, for what judges them.</summary>
internal static class ScoredCalls
{
    /// <summary>Sentences of 4 s with 1 s between; each as the voice for its place says.</summary>
    public static CallMeasures Call(Func<int, Voice> voiceOf, int sentences = 20, double gapSeconds = 1, ConversationMeasures? conversation = null)
    {
        var utterances = new List<Utterance>();
        for (var i = 0; i < sentences; i++)
        {
            var start = SpeechFormat.Samples(i * (4 + gapSeconds));
            utterances.Add(voiceOf(i).Utterance(start, start + SpeechFormat.Samples(4)));
        }

        return new CallMeasures(sentences * (4 + gapSeconds), Channel(utterances), conversation is null ? null : Channel(utterances), conversation);
    }

    private static ChannelMeasures Channel(List<Utterance> utterances)
    {
        var speech = utterances.Sum(utterance => utterance.DurationSeconds);
        return new ChannelMeasures
        {
            SpeechSeconds = speech,
            Syllables = utterances.Sum(utterance => utterance.Syllables),
            SpeakingRate = 0.8 * utterances.Sum(utterance => utterance.Syllables) / speech,
            ArticulationRate = utterances.Sum(utterance => utterance.Syllables) / speech,
            ActiveLevelDbfs = utterances.Average(utterance => utterance.LevelDbfs),
            LevelSpreadDb = 6,
            PitchMedianHz = 180,
            PitchSpreadSemitones = utterances.Average(utterance => utterance.PitchSpreadSemitones),
            ClippedShare = 0,
            CppsDb = 14,
            Liveliness = 0.5,
            Pauses = [],
            Utterances = utterances,
        };
    }

    public static ConversationMeasures Conversation(double talkRatio = 0.5, int interruptions = 0, double response = 0.6) => new()
    {
        TalkRatio = talkRatio,
        OverlapSeconds = interruptions * 1.5,
        Interruptions = [.. Enumerable.Range(0, interruptions).Select(i => new TimeRange(i * 80_000, i * 80_000 + 8_000 + i * 800))],
        InterruptionsByCustomer = [],
        LongestMonologueSeconds = 30,
        MedianResponseSeconds = response,
        DeadAir = [],
        Turns = [(Side.Agent, new TimeRange(0, 320_000)), (Side.Customer, new TimeRange(320_000, 400_000)), (Side.Agent, new TimeRange(400_000, 640_000))],
    };
}
