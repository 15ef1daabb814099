using CallCoach.Accuracy.Corpus;
using CallCoach.Accuracy.Making;
using CallCoach.Accuracy.Tools;
using CallCoach.Calls;
using CallCoach.Coaching;

namespace CallCoach.Accuracy.Scoring;

/// <summary>The cues themselves, by the engine that a live call runs: given where they are deserved, and nowhere else.</summary>
public sealed class CueScorer : IScorer
{
    private const int CallsPerCode = 8;
    private const int NormalCalls = 16;
    private const double NormalCallSeconds = 300;
    private const double AfterPassageSeconds = 3;
    private const double ShortestSeconds = 1.5;
    private const double LongestSeconds = 9;

    private sealed record Judged(CoachedCall Truth, bool IsSynthetic, IReadOnlyList<(string Code, double At)> Cues)
    {
        public bool IsGiven => Cues.Any(cue => cue.Code == Truth.Code && IsInPassage(cue.At));
        public IEnumerable<string> Elsewhere => Cues.Where(cue => Truth.Code is null || !IsInPassage(cue.At)).Select(cue => cue.Code);
        public IEnumerable<string> OthersInPassage => Cues.Where(cue => Truth.Code is not null && cue.Code != Truth.Code && IsInPassage(cue.At)).Select(cue => cue.Code);
        public double NormalSeconds => Truth.Code is null ? SpeechFormat.Seconds(Truth.Call.Agent.Length) : SpeechFormat.Seconds(Truth.Passage.Start);

        private bool IsInPassage(double at) =>
            at >= SpeechFormat.Seconds(Truth.Passage.Start) && at <= SpeechFormat.Seconds(Truth.Passage.End) + AfterPassageSeconds;
    }

    public string Name => "cues";

    public ScoreSheet Score(SuiteContext suite)
    {
        var wanted = CoachedCall.Codes.SelectMany(code => Enumerable.Repeat((string?)code, CallsPerCode)).Concat(Enumerable.Repeat((string?)null, NormalCalls));
        var judged = SuiteContext.Map(wanted.Select((code, i) => (code, i)), item => Judge(suite, item.code, item.i));
        var deserving = judged.Where(item => item.Truth.Code is not null).ToList();
        return new ScoreSheet("Cues", Method,
        [
            new Row("cues", "passages that deserve one", "recall", Recall(deserving), deserving.Count) { Target = Target.AtLeast(0.97) },
            FalseCues("normal talk of recorded people", judged.Where(item => !item.IsSynthetic)) with { Target = Target.AtMost(0.5) },
            FalseCues("talk of synthesisers", judged.Where(item => item.IsSynthetic)),
            .. CoachedCall.Codes.Select(code => new Row("cues", code, "recall", Recall([.. deserving.Where(item => item.Truth.Code == code)]), CallsPerCode)
                { Note = $"other cues in the passage: {Listed(deserving.Where(item => item.Truth.Code == code).SelectMany(item => item.OthersInPassage))}" }),
        ])
        {
            Worst = [.. judged.Select((item, i) => (item, i)).Where(pair => pair.item.Truth.Code is not null && !pair.item.IsGiven || pair.item.Elsewhere.Any())
                .Select(pair => $"call {pair.i}, deserves {pair.item.Truth.Code ?? "nothing"} from {SpeechFormat.Seconds(pair.item.Truth.Passage.Start):0} s: {string.Join(", ", pair.item.Cues.Select(cue => $"{cue.Code} at {cue.At:0}"))}")],
        };
    }

    private static Judged Judge(SuiteContext suite, string? code, int number)
    {
        var random = suite.Random($"cues/{number}");
        var voices = suite.Corpus.All.Where(clip => clip.Truth.SpanSeconds is >= ShortestSeconds and <= LongestSeconds).GroupBy(clip => clip.Voice).Where(voice => voice.Count() >= 12).ToList();
        var agent = voices[number % voices.Count];
        var customer = voices.Where(voice => voice.Key != agent.Key).ElementAt(random.Next(voices.Count - 1));
        var paced = AtPaceOf(suite.Work, agent, customer);
        var call = CoachedCall.Make(suite.Work, code, [.. agent], paced, NormalCallSeconds, random);
        var language = agent.First().Language switch { "zh" => "zh-CN", var other => other };
        return new Judged(call, agent.First().IsSynthetic, Listen(call.Call, language));
    }

    // Two of our voices differ by up to a half in pace, as two speakers of one language who talk with each other do not:
    // the customer is brought to the agent's pace, or match-pace would be right.
    private static IReadOnlyList<Clip> AtPaceOf(WorkFolder work, IEnumerable<Clip> agent, IEnumerable<Clip> customer)
    {
        var tempo = Math.Round(Pace(agent) / Pace(customer), 2);
        return double.IsNaN(tempo) ? [.. customer] : [.. customer.Select(clip => clip.Respoken(Tempos.At(work, clip, tempo)))];
    }

    private static double Pace(IEnumerable<Clip> voice) =>
        Statistics.Median(voice.Select(clip => clip.Syllables / clip.Truth.SpeechSeconds).Where(rate => !double.IsNaN(rate)));

    private static Row FalseCues(string condition, IEnumerable<Judged> items)
    {
        var list = items.ToList();
        var cues = list.SelectMany(item => item.Elsewhere).ToList();
        var minutes = list.Sum(item => item.NormalSeconds) / 60;
        return new Row("cues", condition, "false cues in 30 min", cues.Count / minutes * 30, cues.Count) { Note = $"in {minutes:0} min: {Listed(cues)}" };
    }

    private static IReadOnlyList<(string Code, double At)> Listen(MadeCall call, string language)
    {
        var session = new CallSession(new CallSettings(SpeechFormat.SampleRateHz, 2, ChannelRoles.AgentFirst, language, CoachingPlan.Default, AgentUsual.Unknown));
        for (var at = 0; at < call.Agent.Length; at += 160)
            session.Process(call.Agent.AsSpan(at, Math.Min(160, call.Agent.Length - at)), call.Customer.AsSpan(at, Math.Min(160, call.Agent.Length - at)));
        session.Finish();
        return [.. session.Cues.Select(cue => (cue.Raised.Code, SpeechFormat.Seconds(cue.Raised.Position)))];
    }

    private static double Recall(IReadOnlyCollection<Judged> items) => Statistics.Mean(items.Select(item => item.IsGiven ? 1.0 : 0));

    private static string Listed(IEnumerable<string> codes) =>
        string.Join(", ", codes.GroupBy(code => code).Select(code => $"{code.Key} {code.Count()}")) is { Length: > 0 } text ? text : "none";

    private static string Method =>
        $"""
        Two-channel calls through the session that a live call runs (engine, rules, budget, default plan, the bands of the agent's language).
        {CallsPerCode} calls for each of {string.Join(", ", CoachedCall.Codes)}: 70 s of normal speech of the agent in a conversation, then a passage in which
        the agent speaks 1.7 times as fast; 22 dB quieter; 16 dB louder; with sentence ends that fade by 20 dB; 95 s without a pause; cuts in five
        times, so that both speak for at least 1.3 s; 12 s of silence. Right when the cue comes in the passage or up to {AfterPassageSeconds} s after. False: every cue in {NormalCalls} normal conversations of
        {NormalCallSeconds / 60:0} min and in the normal parts of the other calls. Normal means prompts and sentences as they were spoken, at one level, the
        customer at the agent's pace. Synthesisers as agents stand apart: their pitch moves by 1.4 to 2.2 semitones (Praat, below), so that
        `vary-tone` is not wrong about them.
        """;
}
