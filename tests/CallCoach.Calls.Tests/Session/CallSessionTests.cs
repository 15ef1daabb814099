using CallCoach.Coaching;

namespace CallCoach.Calls.Tests.Session;

public sealed class CallSessionTests
{
    private const int RateHz = 16_000;

    [Theory, InlineData(1), InlineData(7), InlineData(5_000)]
    public void PacketSizesChangeNothing(int longest)
    {
        var agent = Bursts(hz: 140);
        var customer = Bursts(hz: 210).Reverse().ToArray();

        var whole = Run(session => session.Process(agent, customer));
        var cut = Run(session =>
        {
            var at = 0;
            foreach (var packet in Signal.Packets(agent, longest, seed: 3))
            {
                session.Process(packet, customer.AsSpan(at, packet.Length));
                at += packet.Length;
            }
        });

        Assert.Equal(whole, cut);
    }

    [Fact]
    public void TheSecondChannelCanBeTheAgents()
    {
        var agent = Bursts(hz: 140);
        var customer = Signal.Silence(agent.Length);

        var report = CallReport.Of("a.wav", Finish(new ChannelRoles(ChannelRole.Customer, ChannelRole.Agent), session => session.Process(customer, agent)));

        Assert.Equal(["customer", "agent"], report.Channels.Select(channel => channel.Role));
        Assert.Equal(0, report.Channels[0].SpeechSeconds);
    }

    [Fact]
    public void ACallWithOneChannelHasNoConversation()
    {
        var session = new CallSession(Settings(ChannelRoles.Mono, channels: 1));
        session.Process(Bursts(hz: 140), default);

        var report = CallReport.Of("a.wav", session.Finish());

        Assert.Null(report.Conversation);
        Assert.Single(report.Channels);
    }

    [Fact]
    public void AReportReadsBackAsItWasWritten()
    {
        var report = CallReport.Of("a.wav", Finish(ChannelRoles.AgentFirst, session => session.Process(Bursts(hz: 140), Bursts(hz: 210))));

        Assert.Equal(CallReportJson.Write(report), CallReportJson.Write(CallReportJson.Read(CallReportJson.Write(report))));
    }

    private static string Run(Action<CallSession> feed)
    {
        var result = Finish(ChannelRoles.AgentFirst, feed);
        return CallReportJson.Write(CallReport.Of("a.wav", result)) + Convert.ToHexString(TraceCodec.Encode(result.Traces));
    }

    private static CallResult Finish(ChannelRoles roles, Action<CallSession> feed)
    {
        var session = new CallSession(Settings(roles, channels: 2));
        feed(session);
        return session.Finish();
    }

    private static CallSettings Settings(ChannelRoles roles, int channels) => new(RateHz, channels, roles, "en", CoachingPlan.Default, AgentUsual.Unknown);

    // Ten seconds of harmonic bursts of 0.2 s with pauses: something for every analyzer.
    private static float[] Bursts(double hz)
    {
        var sound = new float[10 * RateHz];
        for (var i = 0; i < sound.Length; i++)
        {
            if (i / 3_200 % 3 != 2)
                sound[i] = (float)(0.1 * Enumerable.Range(1, 10).Sum(h => Math.Sin(2 * Math.PI * hz * h * i / RateHz) / h) * Math.Abs(Math.Sin(Math.PI * i / 3_200)));
        }
        return sound;
    }
}
