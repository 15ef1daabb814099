namespace CallCoach.Speech.Tests.Echo;

public sealed class EchoTests
{
    private const int Second = SpeechFormat.SampleRateHz;
    private static readonly float[] Customer = Turns(seed: 1, f0Hz: 120, first: 0.5);
    private static readonly float[] Agent = Turns(seed: 50, f0Hz: 210, first: 4.5);

    [Theory, InlineData(0.0), InlineData(0.08), InlineData(0.2)]
    public void TheCustomersEchoIsNotTheAgent(double delaySeconds)
    {
        var withEcho = Findings.OfStereo(Leak(Agent, Customer, -20, delaySeconds), Customer).Measures;
        var without = Findings.OfStereo(Agent, Customer).Measures;
        Assert.Equal(without.Agent.SpeechSeconds, withEcho.Agent.SpeechSeconds, tolerance: 0.08 * without.Agent.SpeechSeconds);
        Assert.Equal(without.Conversation!.TalkRatio, withEcho.Conversation!.TalkRatio, tolerance: 0.02);
    }

    [Fact]
    public void TheEchoAloneIsNobody()
    {
        var (_, measures) = Findings.OfStereo(Leak(new float[Customer.Length], Customer, -20, 0.1), Customer);
        Assert.InRange(measures.Agent.SpeechSeconds, 0, 0.05 * measures.Customer!.SpeechSeconds);
    }

    [Fact]
    public void AFaintEchoIsKnownFromItsFirstSecond()
    {
        // Nothing has been learnt of the path yet, and the agent has spoken before: that is when an echo is taken for the agent.
        var agent = Signal.Concat(Turns(seed: 50, f0Hz: 210, first: 0.5)[..(4 * Second)], Signal.Silence(4 * Second));
        var customer = Signal.Concat(Signal.Silence(4 * Second), Turns(seed: 1, f0Hz: 120, first: 0.5)[..(4 * Second)]);
        var without = Findings.OfStereo(agent, customer).Measures.Agent.SpeechSeconds;
        var withEcho = Findings.OfStereo(Leak(agent, customer, -20, 0.1), customer).Measures.Agent.SpeechSeconds;
        Assert.InRange(withEcho - without, -0.1, 0.5);
    }

    [Theory, InlineData(-8), InlineData(-20)]
    public void AQuietVoiceOverALoudOneIsNoEcho(double gainDb)
    {
        var other = Signal.Concat(Signal.Silence(Second), Turns(seed: 90, f0Hz: 190, first: 0.5)).Select(sample => sample * (float)Math.Pow(10, gainDb / 20)).ToArray();
        var alone = Findings.OfStereo(other, new float[other.Length]).Measures.Agent.SpeechSeconds;
        var over = Findings.OfStereo(other, Customer).Measures.Agent.SpeechSeconds;
        Assert.InRange(over, 0.9 * alone, 1.05 * alone);
    }

    [Fact]
    public void WhoeverTalksOverTheOtherIsHeard()
    {
        var other = Signal.Concat(Signal.Silence(Second), Turns(seed: 90, f0Hz: 190, first: 0.5));
        var alone = Findings.OfStereo(other, new float[other.Length]).Measures.Agent.SpeechSeconds;
        var over = Findings.OfStereo(Leak(other, Customer, -20, 0.1), Customer).Measures.Agent.SpeechSeconds;
        Assert.InRange(over, 0.7 * alone, 1.1 * alone);
    }

    // Six turns of 2 s, 6 s apart.
    private static float[] Turns(int seed, double f0Hz, double first)
    {
        var sound = Signal.Silence((int)(first * Second));
        for (var turn = 0; turn < 6; turn++)
            sound = Signal.Concat(sound, Voice.Utter(9, 4.5, f0Hz: f0Hz, seed: seed + turn), Signal.Silence(6 * Second));
        return sound[..(36 * Second)];
    }

    private static float[] Leak(float[] own, float[] other, double gainDb, double delaySeconds)
    {
        var leaked = (float[])own.Clone();
        var delay = (int)(delaySeconds * Second);
        for (var i = delay; i < Math.Min(leaked.Length, other.Length + delay); i++)
            leaked[i] += (float)Math.Pow(10, gainDb / 20) * other[i - delay];
        return leaked;
    }
}
