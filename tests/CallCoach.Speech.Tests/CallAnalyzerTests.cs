using CallCoach.Speech;

namespace CallCoach.Speech.Tests;

public sealed class CallAnalyzerTests
{
    private const int Second = SpeechFormat.SampleRateHz;
    private static readonly float[] OneTurn = Signal.Concat(
        Signal.Silence(Second), Voice.Utter(8), Signal.Silence(Second / 2), Voice.Utter(6, f0Hz: 200, endF0Hz: 130), Signal.Silence(Second));

    [Fact]
    public void UtterancesLieWhereTheVoiceIs()
    {
        var (findings, _) = Findings.OfMono(OneTurn);
        Assert.Equal(2, findings.Utterances.Count);
        var (first, second) = (findings.Utterances[0].Utterance, findings.Utterances[1].Utterance);
        Assert.Equal(1.0, SpeechFormat.Seconds(first.Start), tolerance: 0.06);
        Assert.Equal(3.0, SpeechFormat.Seconds(first.End), tolerance: 0.06);
        Assert.Equal(3.5, SpeechFormat.Seconds(second.Start), tolerance: 0.06);
        Assert.Equal(5.0, SpeechFormat.Seconds(second.End), tolerance: 0.06);
    }

    [Fact]
    public void TheSilenceBetweenIsAPause()
    {
        var (findings, measures) = Findings.OfMono(OneTurn);
        var pause = Assert.Single(measures.Agent.Pauses);
        Assert.Equal(pause, Assert.Single(findings.Pauses).Range);
        Assert.Equal(0.5, pause.Seconds, tolerance: 0.1);
    }

    [Theory, InlineData(3.0), InlineData(4.0), InlineData(5.5)]
    public void SyllablesAreCounted(double perSecond)
    {
        var (_, measures) = Findings.OfMono(Signal.Concat(Voice.Utter(20, perSecond), Signal.Silence(Second)));
        Assert.InRange(measures.Agent.Syllables, 18, 22);
        Assert.Equal(perSecond, measures.Agent.ArticulationRate, tolerance: 0.1 * perSecond);
    }

    [Theory, InlineData(-40), InlineData(-26), InlineData(-12)]
    public void TheLevelFollowsTheGain(double gainDb)
    {
        var quieter = OneTurn.Select(sample => (float)(sample * Math.Pow(10, gainDb / 20))).ToArray();
        var difference = Findings.OfMono(quieter).Measures.Agent.ActiveLevelDbfs - Findings.OfMono(OneTurn).Measures.Agent.ActiveLevelDbfs;
        Assert.Equal(gainDb, difference, tolerance: 0.1);
    }

    [Fact]
    public void TheLiveValuesMatchTheCall()
    {
        var (findings, measures) = Findings.OfMono(Signal.Concat(Voice.Utter(40), Signal.Silence(Second)));
        var last = findings.Readings[^1].Agent;
        Assert.Equal(measures.Agent.ArticulationRate, last.ArticulationRate.Value, tolerance: 0.3);
        Assert.Equal(measures.Agent.ActiveLevelDbfs, last.LevelDbfs.Value, tolerance: 0.5);
        Assert.InRange(last.PitchMedianHz.Value, 120f, 145f);
        Assert.Equal(1f, last.SpeakingRate.Confidence);
    }

    [Fact]
    public void AnUnheardSideIsUnknown()
    {
        var (findings, measures) = Findings.OfStereo(OneTurn, Signal.Silence(OneTurn.Length));
        Assert.False(findings.Readings[^1].Customer.SpeakingRate.IsKnown);
        Assert.True(double.IsNaN(measures.Customer!.ActiveLevelDbfs));
        Assert.True(double.IsNaN(measures.Conversation!.TalkRatio));
    }

    [Fact]
    public void FramesComeInOrderWithoutHoles()
    {
        var (findings, _) = Findings.OfMono(OneTurn);
        Assert.Equal((OneTurn.Length + SpeechFormat.HopSamples - 1) / SpeechFormat.HopSamples, findings.Frames.Count);
        Assert.All(findings.Frames.Index(), item => Assert.Equal(item.Index * SpeechFormat.HopSamples, item.Item.Frame.Position));
    }

    [Theory, InlineData(1), InlineData(7), InlineData(79), InlineData(160), InlineData(4000)]
    public void PacketSizeChangesNothing(int longest)
    {
        var customer = Signal.Concat(Signal.Silence(6 * Second), Voice.Utter(12, f0Hz: 210));
        var agent = Signal.Concat(OneTurn, Signal.Silence(customer.Length - OneTurn.Length));
        var (expected, _) = Findings.OfStereo(agent, customer);
        var packets = Signal.Packets(agent, longest, seed: longest).Select(packet => packet.Length);
        var (findings, _) = Findings.Of(agent, customer, packets);
        Assert.Equal(expected.Frames, findings.Frames);
        Assert.Equal(expected.Utterances, findings.Utterances);
        Assert.Equal(expected.Turns, findings.Turns);
        Assert.Equal(expected.Readings, findings.Readings);
    }

    [Theory, InlineData(1), InlineData(2), InlineData(5)]
    public void ABlockChangesOnlyWhenFindingsAreTold(int hops)
    {
        var sound = Signal.Concat(OneTurn, OneTurn[..(Second + 3)]);
        Assert.Equal(Listen(sound, CallAnalyzer.ReadingsHops).Frames, Listen(sound, hops).Frames);
        Assert.Equal(Listen(sound, CallAnalyzer.ReadingsHops).Utterances, Listen(sound, hops).Utterances);
        Assert.Equal(Listen(sound, CallAnalyzer.ReadingsHops).Readings, Listen(sound, hops).Readings);
    }

    [Theory, InlineData(1), InlineData(2), InlineData(5), InlineData(10)]
    public void LiveValuesAreToldAtOnceWhateverTheBlock(int hops)
    {
        var findings = new Findings();
        var analyzer = new CallAnalyzer(new CallAnalyzerOptions { Channels = 1, BlockHops = hops }, findings);
        for (var hop = 1; hop <= 300; hop++)
        {
            analyzer.Process(new float[SpeechFormat.HopSamples], []);
            Assert.Equal(Math.Max(0, hop - SpeechChannel.LatencyHops) / CallAnalyzer.ReadingsHops, findings.Readings.Count);
            Assert.InRange(analyzer.Position - findings.Frames.Count * SpeechFormat.HopSamples, 0, analyzer.LatencySamples);
        }
    }

    [Fact]
    public void ProcessAllocatesNothing()
    {
        var analyzer = new CallAnalyzer(new CallAnalyzerOptions(), new Deaf());
        var sound = Voice.Utter(40);
        analyzer.Process(sound, sound);
        var before = GC.GetAllocatedBytesForCurrentThread();
        analyzer.Process(sound, sound);
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    // 1 000 calls at once then take 100 MB. What a thread has one of is made by the first call.
    [Fact]
    public void ACallTakesLessThanAHundredKilobytes()
    {
        var (options, deaf) = (new CallAnalyzerOptions(), new Deaf());
        new CallAnalyzer(options, deaf).Process(OneTurn, OneTurn);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var analyzer = new CallAnalyzer(options, deaf);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 1_000, 100 * 1024);
        GC.KeepAlive(analyzer);
    }

    public static TheoryData<string> Garbage => ["nan", "infinite", "huge", "square", "zero", "noise", "impulse"];

    [Theory, MemberData(nameof(Garbage))]
    public void GarbageDoesNotPoisonTheRestOfTheCall(string kind)
    {
        var garbage = Make(kind);
        var rest = Signal.Concat(Signal.Silence(3 * Second), OneTurn);
        var (findings, measures) = Findings.OfMono(Signal.Concat(garbage, rest));
        var after = findings.Utterances.Where(u => u.Utterance.Start > garbage.Length + Second).ToList();
        Assert.Equal(2, after.Count);
        Assert.Equal(Findings.OfMono(rest).Measures.Agent.Utterances[0].LevelDbfs, after[0].Utterance.LevelDbfs, tolerance: 1f);
        Assert.False(double.IsNaN(measures.Agent.ActiveLevelDbfs));
        Assert.All(findings.Frames, frame => Assert.False(float.IsNaN(frame.Frame.LevelDbfs)));
    }

    [Fact]
    public void WrongUseIsRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new CallAnalyzer(new CallAnalyzerOptions { Channels = 3 }, new Deaf()));
        var options = new CallAnalyzerOptions { Conversation = new ConversationOptions { FloorSeconds = double.NaN } };
        Assert.Throws<ArgumentOutOfRangeException>(() => new CallAnalyzer(options, new Deaf()));
        Assert.Throws<ArgumentOutOfRangeException>(() => new CallAnalyzer(new CallAnalyzerOptions { BlockHops = 0 }, new Deaf()));
        Assert.Throws<ArgumentOutOfRangeException>(() => new CallAnalyzer(new CallAnalyzerOptions { BlockHops = 4 }, new Deaf()));
        var analyzer = new CallAnalyzer(new CallAnalyzerOptions(), new Deaf());
        Assert.Throws<ArgumentException>(() => analyzer.Process(new float[80], new float[79]));
        analyzer.Finish();
        Assert.Throws<InvalidOperationException>(() => analyzer.Process(new float[80], new float[80]));
    }

    private static Findings Listen(float[] sound, int blockHops)
    {
        var findings = new Findings();
        var analyzer = new CallAnalyzer(new CallAnalyzerOptions { Channels = 1, BlockHops = blockHops }, findings);
        analyzer.Process(sound, []);
        analyzer.Finish();
        return findings;
    }

    private static float[] Make(string kind) => kind switch
    {
        "nan" => Enumerable.Repeat(float.NaN, 3 * Second + 17).ToArray(),
        "infinite" => Enumerable.Range(0, 3 * Second).Select(i => i % 2 == 0 ? float.PositiveInfinity : float.NegativeInfinity).ToArray(),
        "huge" => Enumerable.Range(0, 3 * Second).Select(i => i % 3 == 0 ? float.MaxValue : -1e30f).ToArray(),
        "square" => Enumerable.Range(0, 3 * Second).Select(i => i / 40 % 2 == 0 ? 1f : -1f).ToArray(),
        "noise" => Signal.Noise(1, 3 * Second, seed: 3),
        "impulse" => Enumerable.Range(0, 3 * Second).Select(i => i == 8000 ? 1f : 0f).ToArray(),
        _ => Signal.Silence(3 * Second),
    };

    private sealed class Deaf : ICallListener
    {
        public void OnFrame(Side side, in ChannelFrame frame) { }
        public void OnUtterance(Side side, in Utterance utterance) { }
        public void OnPause(Side side, TimeRange pause) { }
        public void OnTurn(Side side, TimeRange turn) { }
        public void OnInterruption(Side side, TimeRange overlap) { }
        public void OnReadings(in CallReadings readings) { }
    }
}
