using CallCoach.Accuracy.Making;
using CallCoach.Audio;
using CallCoach.Calls;
using CallCoach.Coaching;

namespace CallCoach.Benchmarks;

/// <summary>Runs the engine as calls do, in packets of 20 ms, and takes its cost.</summary>
public sealed class EngineMeter(MadeCall call)
{
    private const int Times = 5;
    private const int Packet = SpeechFormat.SampleRateHz / 50;
    private const int ManyCalls = 1000;
    private const int SecondsEach = 3;
    private const int SecondsBefore = 21;        // young calls look at the voice's clarity more often than older ones: that is no matter of scale
    private const double StretchSeconds = 60;
    private const int Instances = 200;
    private const double HourSeconds = 3600;
    private const int WarmUps = 4;               // until the compiler has made its last version of everything
    private const int SecondsToResample = 300;
    private const int ResamplingWarmUps = 40;    // a second or more, for a better version is compiled only after some rest

    private double ChannelSeconds => 2 * SpeechFormat.Seconds(call.Agent.Length);

    public EngineFigures Measure()
    {
        for (var i = 0; i < WarmUps; i++)
        {
            Analyze(call);
            Listen(TenMinutes.Seconds);
        }
        return new EngineFigures(
            CpuClock.Median(Times, () => Analyze(call)) / ChannelSeconds,
            CpuClock.Median(Times, () => Listen(TenMinutes.Seconds)) / ChannelSeconds,
            BytesPerFrame(call.Agent, call.Customer),
            BytesPerFrame(new float[call.Agent.Length], new float[call.Agent.Length]),
            StateBytes(Instances, analyzer => { }),
            StateBytes(Times, analyzer => Feed(analyzer, call.Agent, call.Customer)),
            ThousandMsPerSecond(),
            CpuClock.Median(Times, () => Listen(HourSeconds)) / 1000,
            ResamplingMsPerSecond(48_000),
            ResamplingMsPerSecond(16_000));
    }

    /// <summary>Every number that the engine gives about the call, in a fixed order.</summary>
    public IReadOnlyList<double> Readings()
    {
        var analyzer = Analyze(call);
        var measures = analyzer.Measures();
        return
        [
            .. new[] { measures.Agent, measures.Customer! }.SelectMany(side => (double[])
            [
                side.SpeechSeconds, side.Syllables, side.SpeakingRate, side.ArticulationRate, side.ActiveLevelDbfs, side.LevelSpreadDb,
                side.PitchMedianHz, side.PitchSpreadSemitones, side.ClippedShare, side.CppsDb, side.Liveliness,
                .. side.Utterances.SelectMany(utterance => (double[])[utterance.Start, utterance.End, utterance.Syllables, utterance.LevelDbfs, utterance.PitchMedianHz, utterance.Ending.ChangeSemitones, utterance.Ending.FadeDb]),
            ]),
            measures.Conversation!.TalkRatio, measures.Conversation.OverlapSeconds, measures.Conversation.MedianResponseSeconds,
        ];
    }

    private static CallAnalyzer Analyze(MadeCall call)
    {
        var analyzer = New();
        Feed(analyzer, call.Agent, call.Customer);
        analyzer.Finish();
        return analyzer;
    }

    // The sound begins anew as often as it takes.
    private void Listen(double seconds)
    {
        var session = new CallSession(new CallSettings(SpeechFormat.SampleRateHz, 2, ChannelRoles.AgentFirst, "en", CoachingPlan.Default, AgentUsual.Unknown));
        for (var done = 0L; done < SpeechFormat.Samples(seconds); done += Packet)
        {
            var at = (int)(done % call.Agent.Length);
            session.Process(call.Agent.AsSpan(at, Packet), call.Customer.AsSpan(at, Packet));
        }
        session.Finish();
    }

    private static double ResamplingMsPerSecond(int rateHz)
    {
        var resampler = new Resampler(rateHz, SpeechFormat.SampleRateHz);
        var packet = Noise.White(rateHz / 50, new Random(1));
        var narrow = new float[resampler.MostOutputs(packet.Length)];
        void Resample()
        {
            for (var i = 0; i < SecondsToResample * 50; i++)
                resampler.Process(packet, narrow);
        }
        for (var i = 0; i < ResamplingWarmUps; i++)
            Resample();
        return CpuClock.Median(Times, Resample) / SecondsToResample;
    }

    private static double BytesPerFrame(float[] agent, float[] customer)
    {
        var analyzer = New();
        var warm = agent.Length / 10;
        Feed(analyzer, agent.AsSpan(0, warm), customer.AsSpan(0, warm));
        var before = GC.GetAllocatedBytesForCurrentThread();
        Feed(analyzer, agent.AsSpan(warm), customer.AsSpan(warm));
        return (GC.GetAllocatedBytesForCurrentThread() - before) / (2.0 * (agent.Length - warm) / SpeechFormat.HopSamples);
    }

    private static double StateBytes(int count, Action<CallAnalyzer> use)
    {
        var calls = new CallAnalyzer[count];
        var before = GC.GetTotalMemory(forceFullCollection: true);
        for (var i = 0; i < count; i++)
        {
            calls[i] = New();
            use(calls[i]);
        }
        var bytes = (GC.GetTotalMemory(forceFullCollection: true) - before) / (double)count;
        GC.KeepAlive(calls);
        return bytes;
    }

    // Calls begin long before they are measured: what it costs to make one is no matter of scale.
    private double ThousandMsPerSecond()
    {
        var calls = Enumerable.Range(0, ManyCalls).Select(_ => New()).ToArray();
        var begin = 0;
        while (begin < SpeechFormat.Samples(SecondsBefore))
            TakeTurns(calls, ref begin);
        return CpuClock.Median(Times, () => TakeTurns(calls, ref begin)) / (2.0 * ManyCalls * SecondsEach);
    }

    // Every call is at another place of a stretch of the conversation that the caches hold, as they hold what has just come from
    // the network; the calls take turns packet by packet, as on a server.
    private void TakeTurns(CallAnalyzer[] calls, ref int begin)
    {
        var steps = SecondsEach * SpeechFormat.SampleRateHz / Packet;
        var room = SpeechFormat.Samples(StretchSeconds);
        for (var step = 0; step < steps; step++)
            for (var i = 0; i < calls.Length; i++)
            {
                var at = begin + (int)(room * i / calls.Length) + step * Packet;
                calls[i].Process(call.Agent.AsSpan(at, Packet), call.Customer.AsSpan(at, Packet));
            }
        begin += steps * Packet;
    }

    private static void Feed(CallAnalyzer analyzer, ReadOnlySpan<float> agent, ReadOnlySpan<float> customer)
    {
        for (var at = 0; at < agent.Length; at += Packet)
            analyzer.Process(agent.Slice(at, Packet), customer.Slice(at, Packet));
    }

    private static CallAnalyzer New() => new(new CallAnalyzerOptions(), Listener);

    private static readonly Silent Listener = new();
}
