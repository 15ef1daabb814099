using CallCoach.Accuracy.Corpus;

namespace CallCoach.Accuracy.Making;

/// <summary>A conversation of two voices: turns, answers, interruptions, short overlaps and backchannels, drawn by lot.</summary>
/// <param name="Call">Both channels.</param>
/// <param name="InterruptionsByAgent">Where the agent spoke over the customer.</param>
/// <param name="InterruptionsByCustomer">The other way round.</param>
/// <param name="ResponseSeconds">From the customer's last sound to the agent's answer, where the agent waited.</param>
public sealed record Dialogue(MadeCall Call, IReadOnlyList<TimeRange> InterruptionsByAgent, IReadOnlyList<TimeRange> InterruptionsByCustomer, IReadOnlyList<double> ResponseSeconds)
{
    private const double LevelDbfs = -22;
    private const double InterruptedAfterSeconds = 1.8;
    private const double ClearOverlapSeconds = 1.3;
    private const double LongestShortOverlapSeconds = 0.6;

    /// <summary>Two voices talk in turn until about so many seconds have passed.</summary>
    public static Dialogue Make(IReadOnlyList<Clip> agent, IReadOnlyList<Clip> customer, double seconds, Random random)
    {
        var call = new CallMaker();
        call.Rest(0.8);
        var interruptions = new List<TimeRange>[] { [], [] };
        var responses = new List<double>();
        var (side, last) = (Side.Customer, new TimeRange(0, call.End));
        while (SpeechFormat.Seconds(call.End) < seconds)
        {
            side = side == Side.Agent ? Side.Customer : Side.Agent;
            var speech = Next(side == Side.Agent ? agent : customer, random);
            var start = Start(call, side, speech, last, random, interruptions[(int)side], responses);
            last = call.Say(side, speech, start);
            if (last.Seconds > 2.5 && random.Next(4) == 0)
                Backchannel(call, side == Side.Agent ? customer : agent, side == Side.Agent ? Side.Customer : Side.Agent, last, random);
        }
        return new Dialogue(call.Finish(), interruptions[(int)Side.Agent], interruptions[(int)Side.Customer], responses);
    }

    // Where the next turn begins: after a silence, shortly before the other has ended, or long before.
    private static long Start(CallMaker call, Side side, float[] speech, TimeRange last, Random random, List<TimeRange> interruptions, List<double> responses)
    {
        var lot = random.Next(10);
        if (lot < 2 && last.Seconds > InterruptedAfterSeconds + ClearOverlapSeconds + 0.6)
        {
            var start = last.End - SpeechFormat.Samples(ClearOverlapSeconds + 0.3 + 0.8 * random.NextDouble());
            if (IsClear(call, side, speech, start))
            {
                interruptions.Add(new TimeRange(start, last.End));
                return start;
            }
        }
        if (lot == 2 && last.Seconds > 1.5)
            return last.End - SpeechFormat.Samples(0.2 + (LongestShortOverlapSeconds - 0.2) * random.NextDouble());
        var wait = 0.25 + 1.25 * random.NextDouble();
        if (side == Side.Agent && last.Start > 0)
            responses.Add(wait);
        return last.End + SpeechFormat.Samples(wait);
    }

    // Pauses inside either side's speech take from the overlap: enough of it must remain for nobody to doubt.
    private static bool IsClear(CallMaker call, Side side, float[] speech, long start)
    {
        var others = call.Utterances(side == Side.Agent ? Side.Customer : Side.Agent);
        var own = SpeechTruth.Of(speech).Utterances.Select(range => new TimeRange(range.Start + start, range.End + start)).ToList();
        return Ranges.CommonSeconds(own, others) >= ClearOverlapSeconds;
    }

    // Up to 0.7 s of the listener, in the middle of the other's turn.
    private static void Backchannel(CallMaker call, IReadOnlyList<Clip> voice, Side side, TimeRange turn, Random random)
    {
        var word = Next(voice, random);
        var length = (int)SpeechFormat.Samples(0.3 + 0.4 * random.NextDouble());
        if (word.Length < length)
            return;
        var ramp = SpeechFormat.HopSamples * 5;
        var cut = word[..length];
        for (var i = 0; i < ramp; i++)
            cut[^(i + 1)] *= (float)i / ramp;
        call.Say(side, cut, turn.Start + SpeechFormat.Samples(1) + (long)((turn.Length - SpeechFormat.Samples(2.2)) * random.NextDouble()));
    }

    private static float[] Next(IReadOnlyList<Clip> voice, Random random)
    {
        var clip = voice[random.Next(voice.Count)];
        return Sound.Gain(clip.Trimmed, LevelDbfs + 4 * random.NextDouble() - 2 - clip.Truth.ActiveLevelDbfs);
    }
}
