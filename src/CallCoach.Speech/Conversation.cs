namespace CallCoach.Speech;

/// <summary>Two sides together: who has the floor, who talks over whom, how long nobody speaks.</summary>
/// <remarks>
/// A side takes the floor once it has spoken for <see cref="ConversationOptions.FloorSeconds"/> while the other is quiet; its turn
/// then counts from where that speech began. Shorter speech is a backchannel and leaves the floor where it is. One thread at a time.
/// </remarks>
public sealed class Conversation
{
    private readonly int _floorHops, _breakHops, _deadAirHops;
    private readonly Talker _agent = new(), _customer = new();
    private readonly OverlapJudge _overlap;
    private readonly ICallListener _listener;
    private readonly List<TimeRange> _interruptions = [], _interruptionsByCustomer = [], _deadAir = [];
    private readonly List<(Side Side, TimeRange Range)> _turns = [];
    private readonly List<double> _responses = [];
    private Side? _floor;
    private long _turnStart, _runStart, _overlapHops, _quietHops, _deadAirTotalHops;
    private bool _spoken;
    private double _longestMonologue;

    public Conversation(ConversationOptions options, ICallListener listener)
    {
        options.Check();
        _floorHops = Hops(options.FloorSeconds);
        _breakHops = Hops(options.BreakSeconds);
        _deadAirHops = Hops(options.DeadAirSeconds);
        _overlap = new OverlapJudge(_floorHops);
        _listener = listener;
    }

    /// <summary>Takes one hop of both sides.</summary>
    public void Process(long position, bool agentActive, bool customerActive)
    {
        FollowRun(position, agentActive);
        _agent.Process(position, agentActive);
        _customer.Process(position, customerActive);
        _spoken |= agentActive || customerActive;
        FollowQuiet(position, agentActive || customerActive);
        FollowFloor(position);
        FollowOverlap(position);
    }

    /// <summary>The call is over: the last turn ends.</summary>
    public void Finish(long position)
    {
        EndDeadAir(position);
        EndTurn();
    }

    public ConversationReadings Readings(long position) => new()
    {
        TalkRatio = TalkRatio(),
        OverlapSeconds = Seconds(_overlapHops),
        Interruptions = _interruptions.Count,
        LastInterruption = _interruptions.Count > 0 ? _interruptions[^1] : null,
        LongestMonologueSeconds = Math.Max(_longestMonologue, _floor == Side.Agent ? Turn.Seconds : 0),
        Floor = _floor,
        CurrentTurn = _floor is null ? null : Turn,
        AgentRunSeconds = AgentRun(position),
        MedianResponseSeconds = MedianResponse(),
        DeadAirSeconds = Seconds(_deadAirTotalHops + (_quietHops >= _deadAirHops ? _quietHops : 0)),
        QuietSeconds = Seconds(_quietHops),
    };

    public ConversationMeasures Measures() => new()
    {
        TalkRatio = TalkRatio(),
        OverlapSeconds = Seconds(_overlapHops),
        Interruptions = [.. _interruptions],
        InterruptionsByCustomer = [.. _interruptionsByCustomer],
        LongestMonologueSeconds = Math.Max(_longestMonologue, _floor == Side.Agent ? Turn.Seconds : 0),
        MedianResponseSeconds = MedianResponse(),
        DeadAir = [.. _deadAir],
        Turns = _floor is { } side ? [.. _turns, (side, Turn)] : [.. _turns],
    };

    private TimeRange Turn => new(_turnStart, Of(_floor!.Value).End);

    private Talker Of(Side side) => side == Side.Agent ? _agent : _customer;

    private void FollowRun(long position, bool agentActive)
    {
        if (agentActive && position - _agent.End >= _breakHops * SpeechFormat.HopSamples || _agent.TotalHops == 0)
            _runStart = position;
    }

    private double AgentRun(long position) =>
        _floor != Side.Agent || position - _agent.End >= _breakHops * SpeechFormat.HopSamples
            ? 0 : SpeechFormat.Seconds(_agent.End - Math.Max(_runStart, _turnStart));

    private void FollowQuiet(long position, bool anybody)
    {
        if (anybody)
            EndDeadAir(position);
        _quietHops = anybody || !_spoken ? 0 : _quietHops + 1;
        if (_quietHops == _deadAirHops)
            EndTurn();
    }

    private void EndDeadAir(long position)
    {
        if (_quietHops < _deadAirHops)
            return;
        _deadAir.Add(new TimeRange(position - _quietHops * SpeechFormat.HopSamples, position));
        _deadAirTotalHops += _quietHops;
        _quietHops = 0;
    }

    private void FollowFloor(long position)
    {
        if (_floor is not { } holder)
        {
            if (_agent.Active || _customer.Active)
                Take(_agent.Active ? Side.Agent : Side.Customer, position);
            return;
        }
        var other = holder == Side.Agent ? Side.Customer : Side.Agent;
        if (Of(other).Active && Of(other).SpokenHops >= _floorHops && !Of(holder).Active)
            Hand(holder, other);
    }

    private void Hand(Side from, Side to)
    {
        var start = Of(to).Start;
        var gap = start - Of(from).End;
        EndTurn();
        Take(to, start);
        if (to == Side.Agent && gap >= 0)
            AddResponse(SpeechFormat.Seconds(gap));
    }

    private void Take(Side side, long start) => (_floor, _turnStart) = (side, start);

    private void EndTurn()
    {
        if (_floor is not { } side)
            return;
        var turn = Turn;
        _turns.Add((side, turn));
        if (side == Side.Agent)
            _longestMonologue = Math.Max(_longestMonologue, turn.Seconds);
        _floor = null;
        _listener.OnTurn(side, turn);
    }

    private void FollowOverlap(long position)
    {
        if (_agent.Active && _customer.Active)
            _overlapHops++;
        var list = _overlap.Second == Side.Agent ? _interruptions : _interruptionsByCustomer;
        if (_overlap.IsInterruption)
            list[^1] = _overlap.Range;
        if (!_overlap.Process(position, _agent, _customer))
            return;
        list = _overlap.Second == Side.Agent ? _interruptions : _interruptionsByCustomer;
        list.Add(_overlap.Range);
        _listener.OnInterruption(_overlap.Second, _overlap.Range);
    }

    private double TalkRatio() => _agent.TotalHops == 0 || _customer.TotalHops == 0
        ? double.NaN : (double)_agent.TotalHops / (_agent.TotalHops + _customer.TotalHops);

    private void AddResponse(double seconds)
    {
        var at = _responses.BinarySearch(seconds);
        _responses.Insert(at < 0 ? ~at : at, seconds);
    }

    private double MedianResponse() => _responses.Count == 0 ? double.NaN
        : (_responses[_responses.Count / 2] + _responses[(_responses.Count - 1) / 2]) / 2;

    private static int Hops(double seconds) => (int)(SpeechFormat.Samples(seconds) / SpeechFormat.HopSamples);

    private static double Seconds(long hops) => SpeechFormat.Seconds(hops * SpeechFormat.HopSamples);
}
