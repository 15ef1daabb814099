using CallCoach.Coaching;
using CallCoach.Speech;

namespace CallCoach.Coaching.Tests;

/// <summary>A call that is written down instead of spoken: voices for so many seconds, told to an engine as the analysis would.</summary>
public sealed class ScriptedCall
{
    private const int TickSamples = SpeechFormat.SampleRateHz / 10;
    private readonly double[] _speech = new double[2];
    private readonly long[] _utteranceStart = [-1, -1];
    private Voice[] _voices = [Voice.Silent, Voice.Silent];
    private double _quiet;
    private int _lines;
    private Side? _floor;
    private long _turnStart;

    public ScriptedCall(CoachingPlan? plan = null, AgentUsual? earlier = null, bool mono = false, string language = "en", bool words = false)
    {
        Mono = mono;
        Heard = new RecordingListener();
        Engine = new CueEngine(plan ?? CoachingPlan.Default, language, earlier ?? AgentUsual.Unknown, Heard,
            words ? new WordSettings(PhraseBook.For(language)!, null, Findings) : null);
    }

    public CueEngine Engine { get; }

    public RecordingListener Heard { get; }

    public RecordingWords Findings { get; } = new();

    /// <summary>A line of the transcript arrives now.</summary>
    /// <param name="side">Who said it.</param>
    /// <param name="start">Seconds from the start of the call.</param>
    /// <param name="end">Seconds from the start of the call.</param>
    /// <param name="text">What was said.</param>
    public ScriptedCall Line(Side side, double start, double end, string text)
    {
        Engine.OnLine(new TranscriptLine(++_lines, side, start, end, text, [], "", "written"));
        return this;
    }

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

    /// <summary>The agent's talk in sentences of 4 s with 1 s of silence after each, as teaching wants it.</summary>
    public ScriptedCall Talk(double seconds, Voice agent) => Sentences(seconds, agent, Side.Agent);

    /// <summary>The same of the customer.</summary>
    public ScriptedCall CustomerTalk(double seconds, Voice? customer = null) => Sentences(seconds, customer ?? Voice.Normal, Side.Customer);

    /// <summary>Both talk at once for 2 s, and the agent is who came second.</summary>
    public ScriptedCall Interrupt()
    {
        var start = Position;
        Run(1, Voice.Normal, Voice.Normal);
        Engine.OnInterruption(Side.Agent, new TimeRange(start, Position));
        return Run(1, Voice.Normal, Voice.Normal);
    }

    public ScriptedCall Gap(double seconds)
    {
        Engine.OnGap(new TimeRange(Position, Position + SpeechFormat.Samples(seconds)));
        return Run(seconds, Voice.Silent);
    }

    public ScriptedCall End()
    {
        Engine.End(Position);
        return this;
    }

    private ScriptedCall Sentences(double seconds, Voice voice, Side side)
    {
        var end = Seconds + seconds;
        while (Seconds < end - 0.05)
        {
            Say(Math.Min(4, end - Seconds), voice, side);
            Say(Math.Min(1, Math.Max(0, end - Seconds)), Voice.Silent, side);
        }

        return this;
    }

    private void Say(double seconds, Voice voice, Side side) =>
        Run(seconds, side == Side.Agent ? voice : Voice.Silent, side == Side.Customer ? voice : Voice.Silent);

    private void Tick(Voice agent, Voice customer)
    {
        TellUtterance(Side.Agent, agent);
        TellUtterance(Side.Customer, customer);
        FollowFloor(agent, customer);
        for (var hop = 0; hop < TickSamples / SpeechFormat.HopSamples; hop++)
        {
            var at = Position + hop * SpeechFormat.HopSamples;
            Engine.OnFrame(Side.Agent, new ChannelFrame(at, agent.Speaking, -20, 180, 1, 0));
            if (!Mono)
                Engine.OnFrame(Side.Customer, new ChannelFrame(at, customer.Speaking, -20, 120, 1, 0));
        }

        Position += TickSamples;
        _speech[0] += agent.Speaking ? 0.1 : 0;
        _speech[1] += customer.Speaking ? 0.1 : 0;
        _quiet = agent.Speaking || customer.Speaking ? 0 : _quiet + 0.1;
        _voices = [agent, customer];
        Engine.OnReadings(new CallReadings(Position, agent.Readings(_speech[0]), Mono ? default : customer.Readings(_speech[1]), !Mono, Conversation()));
    }

    private ConversationReadings Conversation() => Mono ? default : new ConversationReadings
    {
        QuietSeconds = _quiet,
        Floor = _floor,
        CurrentTurn = _floor is null ? null : new TimeRange(_turnStart, Position),
    };

    private void TellUtterance(Side side, Voice next)
    {
        ref var start = ref _utteranceStart[(int)side];
        var last = _voices[(int)side];
        if (next.Speaking && start < 0)
            start = Position;
        if (next.Speaking || start < 0)
            return;
        if (!Mono || side == Side.Agent)
            Engine.OnUtterance(side, last.Utterance(start, Position));
        start = -1;
    }

    private void FollowFloor(Voice agent, Voice customer)
    {
        Side? taker = agent.Speaking == customer.Speaking ? _floor : agent.Speaking ? Side.Agent : Side.Customer;
        if (taker == _floor)
            return;
        if (_floor is { } holder && !Mono)
            Engine.OnTurn(holder, new TimeRange(_turnStart, Position));
        (_floor, _turnStart) = (taker, Position);
    }
}
