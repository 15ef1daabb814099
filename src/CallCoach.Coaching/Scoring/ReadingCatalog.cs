using CallCoach.Speech;

namespace CallCoach.Coaching;

/// <summary>Every number of a call that a card may name, each with its unit and what makes sense on a curve.</summary>
public static class ReadingCatalog
{
    private const string Syllables = "syllables/s", Db = "dB", Seconds = "s", Semitones = "semitones", Share = "share", Times = "times",
        Count = "count", PerTen = "per10min", PerMinute = "per1min";

    public static IReadOnlyDictionary<string, CallReading> All { get; } =
        new[] { Voice(), AgainstUsual(), Conversation(), Words() }.SelectMany(readings => readings).ToDictionary(reading => reading.Name);

    /// <param name="name">Of the reading; null for none.</param>
    /// <param name="usual">The agent's.</param>
    /// <returns>NaN when unknown, or when the reading knows no usual.</returns>
    public static double UsualOf(string? name, AgentUsual usual) =>
        name is not null && All.TryGetValue(name, out var reading) && reading.Usual is { } read ? read(usual) : double.NaN;

    private static IEnumerable<CallReading> Voice() =>
    [
        new("durationSeconds", Seconds, 0, 7200, call => call.Measures.DurationSeconds),
        new("speechSeconds", Seconds, 0, 7200, call => call.Measures.Agent.SpeechSeconds),
        new("speakingRate", Syllables, 1, 9, call => call.Measures.Agent.SpeakingRate)
        {
            Band = bands => bands.SpeakingRate, Usual = usual => usual.SpeakingRate,
        },
        new("articulationRate", Syllables, 1, 12, call => call.Measures.Agent.ArticulationRate) { Usual = usual => usual.ArticulationRate },
        new("levelDbfs", "dBFS", -60, 0, call => call.Measures.Agent.ActiveLevelDbfs)
        {
            Band = bands => bands.LevelDbfs, Usual = usual => usual.LevelDbfs,
        },
        new("levelSpreadDb", Db, 0, 30, call => call.Measures.Agent.LevelSpreadDb) { Usual = usual => usual.LevelSpreadDb },
        new("pitchSpreadSemitones", Semitones, 0, 12, call => call.Measures.Agent.PitchSpreadSemitones)
        {
            Band = bands => bands.PitchSpreadSemitones, Usual = usual => usual.PitchSpreadSemitones,
        },
        new("liveliness", Share, 0, 1, call => call.Measures.Agent.Liveliness),
        new("cppsDb", Db, 0, 30, call => call.Measures.Agent.CppsDb) { Usual = usual => usual.CppsDb },
        new("clippedShare", Share, 0, 1, call => call.Measures.Agent.ClippedShare)
        {
            Moments = call => call.Measures.Agent.Utterances.Where(utterance => utterance.ClippedShare > 0)
                .OrderByDescending(utterance => utterance.ClippedShare).Select(utterance => new TimeRange(utterance.Start, utterance.End)),
        },
        new("pausesPerMinute", PerMinute, 0, 60, PausesPerMinute),
        new("fadedEndings", Share, 0, 1, FadedEndings)
        {
            Moments = call => call.Measures.Agent.Utterances.Where(utterance => utterance.Ending.Fade)
                .OrderBy(utterance => utterance.Ending.FadeDb).Select(utterance => new TimeRange(utterance.Start, utterance.End)),
        },
    ];

    private static IEnumerable<CallReading> AgainstUsual() =>
    [
        new("speakingRateToUsual", Times, 0.3, 3, call => call.Measures.Agent.SpeakingRate / call.Usual.SpeakingRate),
        new("levelToUsualDb", Db, -30, 30, call => call.Measures.Agent.ActiveLevelDbfs - call.Usual.LevelDbfs),
        new("pitchSpreadToUsual", Times, 0.1, 5, call => call.Measures.Agent.PitchSpreadSemitones / call.Usual.PitchSpreadSemitones),
        new("cppsToUsualDb", Db, -20, 20, call => call.Measures.Agent.CppsDb - call.Usual.CppsDb),
    ];

    private static IEnumerable<CallReading> Conversation() =>
    [
        Both("talkRatio", Share, 0, 1, talk => talk.TalkRatio) with { Band = bands => bands.TalkRatio },
        Both("overlapSeconds", Seconds, 0, 600, talk => talk.OverlapSeconds),
        Both("interruptions", Count, 0, 100, talk => talk.Interruptions.Count) with { Moments = call => Longest(call.Measures.Conversation!.Interruptions) },
        Both("longestMonologueSeconds", Seconds, 0, 1800, talk => talk.LongestMonologueSeconds) with
        {
            Moments = call => Longest(call.Measures.Conversation!.Turns.Where(turn => turn.Side == Side.Agent).Select(turn => turn.Range)),
        },
        Both("medianResponseSeconds", Seconds, -2, 10, talk => talk.MedianResponseSeconds),
        Both("deadAirSeconds", Seconds, 0, 600, talk => talk.DeadAirSeconds) with { Moments = call => Longest(call.Measures.Conversation!.DeadAir) },
        new("paceRatio", Times, 0.3, 3, call => call.Measures.Agent.ArticulationRate / call.Measures.Customer!.ArticulationRate)
        {
            NeedsBothSides = true, Band = bands => bands.PaceRatio,
        },
    ];

    private static IEnumerable<CallReading> Words() =>
    [
        Said("fillersPerMinute", PerMinute, 0, 60, words => words.FillersPerMinute) with
        {
            Moments = call => call.Words!.Fillers.Select(filler => At(filler.At)),
        },
        Said("questions", Count, 0, 200, words => words.Questions.Count),
        Said("questionsPerTenMinutes", PerTen, 0, 200, words => words.QuestionsPerTenMinutes),
        Said("wordsPerMinute", PerMinute, 30, 400, words => words.WordsPerMinute),
        Said("charactersPerMinute", PerMinute, 30, 600, words => words.CharactersPerMinute),
        Said("echoes", Count, 0, 100, words => words.Echoes.Count),
        Said("benefits", Count, 0, 100, words => words.Benefits.Count),
        Said("scriptSaid", Share, 0, 1, words => words.Script?.Said),
        Said("scriptInOrder", Share, 0, 1, words => words.Script?.InOrder),
        Said("objectionsFollowed", Share, 0, 1, ObjectionsFollowed) with
        {
            Moments = call => call.Words!.Objections.Where(objection => objection.FollowUp is null).Select(objection => At(objection.At)),
        },
        Said("closingSilenceSeconds", Seconds, 0, 30, words => words.ClosingQuestions.Min(question => question.SilenceSeconds)) with
        {
            NeedsBothSides = true,
            Moments = call => call.Words!.ClosingQuestions.OrderBy(question => question.SilenceSeconds).Select(question => At(question.At)),
        },
    ];

    private static CallReading Both(string name, string unit, double min, double max, Func<ConversationMeasures, double> value) =>
        new(name, unit, min, max, call => value(call.Measures.Conversation!)) { NeedsBothSides = true };

    private static CallReading Said(string name, string unit, double min, double max, Func<WordMeasures, double?> value) =>
        new(name, unit, min, max, call => value(call.Words!) ?? double.NaN) { NeedsWords = true };

    private static IEnumerable<TimeRange> Longest(IEnumerable<TimeRange> ranges) => ranges.OrderByDescending(range => range.Length);

    // Words have a place and no length that is kept: two seconds are enough to hear one.
    private static TimeRange At(double seconds) => new(SpeechFormat.Samples(seconds), SpeechFormat.Samples(seconds + 2));

    private static double PausesPerMinute(ScoredCall call)
    {
        var agent = call.Measures.Agent;
        var seconds = agent.SpeechSeconds + agent.Pauses.Sum(pause => pause.Seconds);
        return seconds > 0 ? 60 * agent.Pauses.Count / seconds : double.NaN;
    }

    private static double FadedEndings(ScoredCall call)
    {
        var judged = call.Measures.Agent.Utterances.Where(utterance => !float.IsNaN(utterance.Ending.FadeDb)).ToList();
        return judged.Count > 0 ? (double)judged.Count(utterance => utterance.Ending.Fade) / judged.Count : double.NaN;
    }

    private static double? ObjectionsFollowed(WordMeasures words) =>
        words.Objections.Count == 0 ? null : (double)words.Objections.Count(objection => objection.FollowUp is not null) / words.Objections.Count;
}
