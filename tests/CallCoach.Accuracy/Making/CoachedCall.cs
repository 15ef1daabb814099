using CallCoach.Accuracy.Corpus;
using CallCoach.Accuracy.Tools;

namespace CallCoach.Accuracy.Making;

/// <summary>A call that is normal for more than a minute of the agent's speech, and then deserves one cue.</summary>
/// <param name="Code">The cue that is deserved; null for a call that stays normal.</param>
/// <param name="Call">Both channels.</param>
/// <param name="Passage">Where it is deserved; empty for a normal call.</param>
public sealed record CoachedCall(string? Code, MadeCall Call, TimeRange Passage)
{
    /// <summary>Cues that passages can be made for.</summary>
    public static readonly IReadOnlyList<string> Codes = ["slow-down", "speak-up", "soften", "finish-strong", "pause", "let-them-finish", "dead-air"];

    private const double LevelDbfs = -22;
    private const double NormalAgentSeconds = 70;
    private const double PassageAgentSeconds = 45;
    private const double MonologueSeconds = 95;
    private const double Faster = 1.7;
    private const double QuieterDb = -22;
    private const double LouderDb = 16;
    private const double FadeDb = -20;
    private const double FadeSeconds = 0.6;

    /// <param name="work">Keeps what sox makes.</param>
    /// <param name="code">One of <see cref="Codes"/>; null for a normal call of <paramref name="normalSeconds"/>.</param>
    /// <param name="agent">The agent's clips.</param>
    /// <param name="customer">The customer's.</param>
    /// <param name="normalSeconds">Length of a normal call.</param>
    /// <param name="random">Draws clips and silences.</param>
    public static CoachedCall Make(WorkFolder work, string? code, IReadOnlyList<Clip> agent, IReadOnlyList<Clip> customer, double normalSeconds, Random random)
    {
        var scene = new Scene(new CallMaker(), agent, customer, random);
        scene.Call.Rest(1);
        scene.Talk(code is null ? double.PositiveInfinity : NormalAgentSeconds, code is null ? normalSeconds : double.PositiveInfinity, AsSpoken);
        var start = scene.Call.End;
        if (code is not null)
            Deserve(scene, code, work);
        return new CoachedCall(code, scene.Call.Finish(), new TimeRange(start, scene.Call.End));
    }

    private static void Deserve(Scene scene, string code, WorkFolder work)
    {
        switch (code)
        {
            case "slow-down":
                scene.Talk(PassageAgentSeconds, double.PositiveInfinity, clip => Level(Tempos.At(work, clip, Faster)));
                break;
            case "speak-up":
                scene.Talk(PassageAgentSeconds, double.PositiveInfinity, clip => Sound.Gain(AsSpoken(clip), QuieterDb));
                break;
            case "soften":
                scene.Talk(PassageAgentSeconds, double.PositiveInfinity, clip => Sound.Digitise(Sound.Gain(AsSpoken(clip), LouderDb)));
                break;
            case "finish-strong":
                scene.Talk(PassageAgentSeconds * 1.5, double.PositiveInfinity, clip => Fade(AsSpoken(clip)));
                break;
            case "pause":
                scene.Monologue(MonologueSeconds);
                break;
            case "let-them-finish":
                scene.CutIn(times: 5);
                break;
            case "dead-air":
                scene.Call.Rest(12);
                break;
            default:
                throw new ArgumentException($"No passage deserves {code}.", nameof(code));
        }
    }

    private static float[] AsSpoken(Clip clip) => Level(clip.Trimmed);

    private static float[] Level(float[] speech) => Sound.Gain(speech, LevelDbfs - SpeechTruth.Of(speech).ActiveLevelDbfs);

    private static float[] Fade(float[] speech)
    {
        var ramp = SpeechFormat.Samples(FadeSeconds);
        for (var i = (int)(speech.Length - ramp); i < speech.Length; i++)
            speech[i] *= (float)Math.Pow(10, FadeDb / 20 * (i - (speech.Length - ramp)) / ramp);
        return speech;
    }

    /// <summary>Who speaks, and what they say next.</summary>
    private sealed record Scene(CallMaker Call, IReadOnlyList<Clip> Agent, IReadOnlyList<Clip> Customer, Random Random)
    {
        private const double ClipGapSeconds = 0.35;
        private const double CutInAfterSeconds = 1.6;
        private const double ClearOverlapSeconds = 1.3;     // an interruption is an overlap of 1 s: with less nobody is owed the cue

        /// <summary>Agent and customer in turn, a sentence or two each, until the agent has spoken enough or time is over.</summary>
        public void Talk(double agentSeconds, double seconds, Func<Clip, float[]> speak)
        {
            for (double spoken = 0; spoken < agentSeconds && SpeechFormat.Seconds(Call.End) < seconds;)
            {
                for (var sentences = 1 + Random.Next(2); sentences > 0; sentences--)
                    spoken += Say(Side.Agent, speak(Draw(Agent)), 0.4 + 1.0 * Random.NextDouble());
                Say(Side.Customer, AsSpoken(Draw(Customer)), 0.3 + 0.9 * Random.NextDouble());
                if (Random.Next(2) == 0)
                    Say(Side.Customer, AsSpoken(Draw(Customer)), 0.4 + 0.8 * Random.NextDouble());
            }
        }

        /// <summary>The agent alone, with short breaths only.</summary>
        public void Monologue(double seconds)
        {
            for (var end = Call.End + SpeechFormat.Samples(seconds); Call.End < end;)
                foreach (var utterance in Utterances(AsSpoken(Draw(Agent))))
                    Say(Side.Agent, utterance, ClipGapSeconds);
        }

        /// <summary>The customer speaks, and the agent begins 1.6 s later, again and again.</summary>
        public void CutIn(int times)
        {
            for (var i = 0; i < times; i++)
            {
                var customer = Long(Customer, CutInAfterSeconds + ClearOverlapSeconds);
                var start = Call.End + SpeechFormat.Samples(0.8);
                Call.Say(Side.Customer, AsSpoken(customer), start);
                Call.Say(Side.Agent, AsSpoken(Long(Agent, ClearOverlapSeconds)), start + SpeechFormat.Samples(CutInAfterSeconds));
                Say(Side.Customer, AsSpoken(Draw(Customer)), 0.8);
            }
        }

        private double Say(Side side, float[] speech, double afterSeconds) =>
            Call.Say(side, speech, Call.End + SpeechFormat.Samples(afterSeconds)).Seconds;

        private Clip Draw(IReadOnlyList<Clip> voice) => voice[Random.Next(voice.Count)];

        // Speaks for so long without a break from its start on; the longest where a voice has none that does.
        private Clip Long(IReadOnlyList<Clip> voice, double seconds)
        {
            var enough = voice.Where(clip => clip.Truth.Utterances[0].Seconds >= seconds).ToList();
            return enough.Count > 0 ? Draw(enough) : voice.MaxBy(clip => clip.Truth.Utterances[0].Seconds)!;
        }

        private static IEnumerable<float[]> Utterances(float[] speech) =>
            SpeechTruth.Of(speech).Utterances.Select(range => speech[(int)range.Start..(int)range.End]);
    }
}
