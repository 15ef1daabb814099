using CallCoach.Accuracy.Corpus;
using CallCoach.Accuracy.Making;
using CallCoach.Accuracy.Tools;

namespace CallCoach.Accuracy.Scoring;

/// <summary>Two sides: talk share, overlap, interruptions, response latency; and the customer's echo in the agent's channel.</summary>
public sealed class ConversationScorer : IScorer
{
    private const int Calls = 24;
    private const double CallSeconds = 150;
    private const double LongestTurnSeconds = 9;
    private const double EchoDb = -20;

    private sealed record Judged(Dialogue Truth, Heard Heard)
    {
        public double TalkError => 100 * Math.Abs(Heard.Measures.Conversation!.TalkRatio - Truth.Call.TalkRatio);
        public double OverlapError => Math.Abs(Heard.Measures.Conversation!.OverlapSeconds - Truth.Call.OverlapSeconds);
        public double ResponseError => Math.Abs(Heard.Measures.Conversation!.MedianResponseSeconds - Statistics.Median(Truth.ResponseSeconds));
        public Counts Interruptions =>
            Match(Truth.InterruptionsByAgent, Heard.Measures.Conversation!.Interruptions) + Match(Truth.InterruptionsByCustomer, Heard.Measures.Conversation!.InterruptionsByCustomer);

        /// <summary>Share of the time in which the customer alone speaks that the agent's channel was called speech.</summary>
        public double LeakedShare => Heard.ActiveShare(Side.Agent, Ranges.Without(Truth.Call.CustomerSpeech, Truth.Call.AgentSpeech, SpeechFormat.Samples(0.3)));

        private static Counts Match(IReadOnlyList<TimeRange> truths, IReadOnlyList<TimeRange> reported)
        {
            var hits = truths.Count(truth => reported.Any(report => Ranges.Overlap(truth, report) > 0));
            return new Counts(hits, truths.Count - hits, reported.Count(report => !truths.Any(truth => Ranges.Overlap(truth, report) > 0)));
        }
    }

    public string Name => "conversation";

    public ScoreSheet Score(SuiteContext suite)
    {
        var dialogues = SuiteContext.Map(Enumerable.Range(0, Calls), i => Make(suite, i));
        var clean = SuiteContext.Map(dialogues, dialogue => new Judged(dialogue, Engine.Analyze(dialogue.Call.Agent, dialogue.Call.Customer)));
        var coded = SuiteContext.Map(dialogues, dialogue => new Judged(dialogue, Engine.Analyze(Sox.Codec(dialogue.Call.Agent, "al"), Sox.Codec(dialogue.Call.Customer, "gsm"))));
        var echoed = SuiteContext.Map(dialogues.Select((dialogue, i) => (dialogue, i)), item => new Judged(item.dialogue, Engine.Analyze(WithEcho(suite, item.dialogue, item.i), item.dialogue.Call.Customer)));
        return new ScoreSheet("Conversation", Method,
        [
            .. Rows("clean", clean, true),
            .. Rows("A-law and GSM", coded, false),
            .. Rows($"echo at {EchoDb} dB", echoed, false),
            new Row("echo", $"customer at {EchoDb} dB in the agent's channel", "customer's speech called agent's, %", 100 * Statistics.Mean(echoed.Select(item => item.LeakedShare)), echoed.Count) { Target = Target.AtMost(5), Note = $"without echo {100 * Statistics.Mean(clean.Select(item => item.LeakedShare)):0.0}" },
            new Row("echo", $"customer at {EchoDb} dB in the agent's channel", "talk share error, points", Statistics.Mean(echoed.Select(item => item.TalkError)), echoed.Count) { Target = Target.AtMost(2) },
        ])
        {
            Worst = [.. clean.Select((item, i) => $"call {i}: talk {item.TalkError:0.0} points, interruptions {item.Interruptions}, response {item.ResponseError:0.00} s").Where((_, i) => clean[i].Interruptions is not { Misses: 0, FalseAlarms: 0 })],
        };
    }

    private static IEnumerable<Row> Rows(string condition, IReadOnlyList<Judged> items, bool isGoal)
    {
        var interruptions = Counts.Sum(items.Select(item => item.Interruptions));
        yield return new Row("talk share", condition, "mean error, points", Statistics.Mean(items.Select(item => item.TalkError)), items.Count) { Target = isGoal ? Target.AtMost(2) : null, Note = $"worst {items.Max(item => item.TalkError):0.0}" };
        yield return new Row("interruptions", condition, "F1", interruptions.F1, interruptions.Hits + interruptions.Misses) { Target = isGoal ? Target.AtLeast(0.95) : null, Note = $"P {interruptions.Precision:0.000} R {interruptions.Recall:0.000}" };
        yield return new Row("overlap", condition, "mean error, s a call", Statistics.Mean(items.Select(item => item.OverlapError)), items.Count) { Note = $"of {items.Average(item => item.Truth.Call.OverlapSeconds):0.0} s" };
        yield return new Row("response latency", condition, "mean error of the median, s", Statistics.Mean(items.Select(item => item.ResponseError)), items.Count);
    }

    private static Dialogue Make(SuiteContext suite, int number)
    {
        var random = suite.Random($"dialogue/{number}");
        var voices = suite.Corpus.All.Where(clip => clip.Truth.SpanSeconds is >= 1.2 and <= LongestTurnSeconds).GroupBy(clip => clip.Voice).Where(voice => voice.Count() >= 10).ToList();
        var agent = voices[random.Next(voices.Count)];
        var customer = voices.Where(voice => voice.Key != agent.Key).ElementAt(random.Next(voices.Count - 1));
        return Dialogue.Make([.. agent], [.. customer], CallSeconds, random);
    }

    // The customer comes back 20 dB weaker, 30 to 180 ms later, with the highs taken off, as over a headset or a hybrid.
    private static float[] WithEcho(SuiteContext suite, Dialogue dialogue, int number)
    {
        var delay = SpeechFormat.Samples(0.03 + 0.15 * suite.Random($"echo/{number}").NextDouble());
        var echo = Sox.Effect(Sound.Gain(dialogue.Call.Customer, EchoDb), "lowpass", "2500");
        return Sound.Digitise(Sound.Mix(dialogue.Call.Agent, [.. new float[delay], .. echo]));
    }

    private static string Method =>
        $"""
        {Calls} conversations of {CallSeconds:0} s between two voices of the half: turns of 1.2 to {LongestTurnSeconds:0} s at −24 to −20 dBFS, answered after 0.25 to 1.5 s; one turn in
        five begins while the other is still speaking, with at least 1.3 s of speech on both sides (an interruption); one in ten begins
        0.2 to 0.6 s early (none); in one long turn of four the listener says a word of 0.3 to 0.7 s (a backchannel, none). True talk share:
        seconds of utterances of the agent ÷ of both. Echo: the customer's channel added to the agent's at {EchoDb} dB, low-passed at 2.5 kHz,
        30 to 180 ms later; where the customer alone speaks, the agent's channel should be silent (the target of 5 % is ours).
        """;
}
