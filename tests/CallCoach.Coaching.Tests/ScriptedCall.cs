using CallCoach.Coaching;
using CallCoach.Speech;

namespace CallCoach.Coaching.Tests;

/// <summary>A call that is written down instead of spoken: voices for so many seconds, told to an engine as the analysis would.</summary>
public sealed class ScriptedCall
{
    private const int TickSamples = SpeechFormat.SampleRateHz / 10;
    private double _agentSpeech;
    private double _customerSpeech;
    private double _quiet;

    public ScriptedCall(CoachingPlan? plan = null, AgentUsual? earlier = null, bool mono = false, string language = "en")
    {
        Mono = mono;
        Heard = new RecordingListener();
        Engine = new CueEngine(plan ?? CoachingPlan.Default, language, earlier ?? AgentUsual.Unknown, Heard);
    }

    public CueEngine Engine { get; }

    public RecordingListener Heard { get; }

    public bool Mono { get; }

    public long Position { get; private set; }

    public double Seconds => SpeechFormat.Seconds(Position);

    public IEnumerable<string> Codes => Heard.Raised.Select(cue => cue.Code);

    /// <summary>Both sides for so long.</summary>
    public ScriptedCall Run(double seconds, Voice agent, Voice? customer = null)
    {
        for (var ticks = (int)Math.Round(seconds * 10); ticks > 0; ticks--)
            Tick(agent, customer ?? Voice.Silent);
        return this;
    }

    /// <summary>The agent's talk with a break of 1 s after every 4 s, as teaching wants it.</summary>
    public ScriptedCall Talk(double seconds, Voice agent)
    {
        var end = Seconds + seconds;
        while (Seconds < end - 0.05)
            Run(Math.Min(4, end - Seconds), agent).Run(Math.Min(1, Math.Max(0, end - Seconds)), agent with { Speaking = false });
        return this;
    }

    public ScriptedCall End()
    {
        Engine.End(Position);
        return this;
    }

    private void Tick(Voice agent, Voice customer)
    {
        for (var hop = 0; hop < TickSamples / SpeechFormat.HopSamples; hop++)
        {
            var at = Position + hop * SpeechFormat.HopSamples;
            Engine.OnFrame(Side.Agent, new ChannelFrame(at, agent.Speaking, -20, 180, 1, 0));
            if (!Mono)
                Engine.OnFrame(Side.Customer, new ChannelFrame(at, customer.Speaking, -20, 120, 1, 0));
        }

        Position += TickSamples;
        _agentSpeech += agent.Speaking ? 0.1 : 0;
        _customerSpeech += customer.Speaking ? 0.1 : 0;
        _quiet = agent.Speaking || customer.Speaking ? 0 : _quiet + 0.1;
        Engine.OnReadings(new CallReadings(Position, agent.Readings(_agentSpeech), Mono ? default : customer.Readings(_customerSpeech), !Mono,
            Mono ? default : new ConversationReadings { QuietSeconds = _quiet, TalkRatio = _agentSpeech / (_agentSpeech + _customerSpeech) }));
    }
}
