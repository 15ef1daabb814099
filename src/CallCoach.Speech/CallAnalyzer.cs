using CallCoach.Speech.Echo;

namespace CallCoach.Speech;

/// <summary>The speech engine: sound of a call in, findings to the listener as soon as they are certain.</summary>
/// <remarks>
/// The sound is gathered and analysed in blocks of a few hops (docs/decisions/blocks.md), which end where the live values are told:
/// these wait for nothing. The result does not depend on how the sound is cut into packets. Findings lie up to <see cref="LatencySamples"/>
/// behind the sound. Nothing is allocated per frame; only the list of findings grows with the call. One instance per call, one thread at a time.
/// </remarks>
public sealed class CallAnalyzer
{
    internal const int ReadingsHops = 10;        // every 100 ms
    private readonly ICallListener _listener;
    private readonly Conversation _conversation;
    private readonly SpeechChannel _agent;
    private readonly SpeechChannel? _customer;
    private readonly EchoDetector _echoInAgent = new(), _echoInCustomer = new();
    private readonly SideTracker _agentSide;
    private readonly SideTracker? _customerSide;
    private readonly int _blockHops;
    private int _filled, _blockSamples;
    private long _framesLeft = long.MaxValue;
    private bool _finished;

    /// <param name="options">Settings; bad ones throw <see cref="ArgumentOutOfRangeException"/>.</param>
    /// <param name="listener">Is told what is found, on the thread that calls <see cref="Process"/>.</param>
    public CallAnalyzer(CallAnalyzerOptions options, ICallListener listener)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(listener);
        options.Check();
        _listener = listener;
        _blockHops = options.BlockHops;
        _blockSamples = FirstBlockHops * SpeechFormat.HopSamples;
        _agent = new SpeechChannel(_blockHops);
        _conversation = new Conversation(options.Conversation, listener);
        _agentSide = new SideTracker(Side.Agent, listener, options.Conversation);
        if (options.Channels == 1)
            return;
        _customer = new SpeechChannel(_blockHops);
        _customerSide = new SideTracker(Side.Customer, listener, options.Conversation);
    }

    /// <summary>Samples of each channel taken so far.</summary>
    public long Position { get; private set; }

    /// <summary>How far findings lie behind the sound at most.</summary>
    public int LatencySamples => (SpeechChannel.LatencyHops + _blockHops) * SpeechFormat.HopSamples;

    /// <summary>Takes the next samples of both channels.</summary>
    /// <param name="agent">At <see cref="SpeechFormat.SampleRateHz"/>, full scale ±1. Any number.</param>
    /// <param name="customer">As many; empty for a call with one channel.</param>
    public void Process(ReadOnlySpan<float> agent, ReadOnlySpan<float> customer)
    {
        if (_finished)
            throw new InvalidOperationException("The call has been finished.");
        if (customer.Length != (_customer is null ? 0 : agent.Length))
            throw new ArgumentException($"{(_customer is null ? 0 : agent.Length)} customer samples are needed, were {customer.Length}.", nameof(customer));
        while (!agent.IsEmpty)
        {
            var taken = Math.Min(agent.Length, _blockSamples - _filled);
            agent[..taken].CopyTo(_agent.Block[_filled..]);
            agent = agent[taken..];
            if (_customer is not null)
            {
                customer[..taken].CopyTo(_customer.Block[_filled..]);
                customer = customer[taken..];
            }
            Position += taken;
            _filled += taken;
            if (_filled == _blockSamples)
                ProcessBlock();
        }
    }

    /// <summary>The call is over: what the analyzers still held back comes out, the last utterances and turns end.</summary>
    public void Finish()
    {
        if (_finished)
            return;
        _finished = true;
        _framesLeft = (Position + SpeechFormat.HopSamples - 1) / SpeechFormat.HopSamples - FramesDecided;
        while (_framesLeft > 0)
        {
            Pad();
            ProcessBlock();
        }
        _agentSide.Finish();
        _customerSide?.Finish();
        _conversation.Finish(FramesDecided * SpeechFormat.HopSamples);
        TellReadings();
    }

    /// <summary>The call so far; the whole call after <see cref="Finish"/>.</summary>
    public CallMeasures Measures() => new(
        SpeechFormat.Seconds(Position),
        Measures(_agentSide, _agent),
        _customer is null ? null : Measures(_customerSide!, _customer),
        _customer is null ? null : _conversation.Measures());

    private static ChannelMeasures Measures(SideTracker side, SpeechChannel channel) =>
        side.Measures() with { CppsDb = channel.CppsDb };

    private long FramesDecided { get; set; }

    // So long that a later block ends with the hop that decides the frame at which the live values are told.
    private int FirstBlockHops => SpeechChannel.LatencyHops % _blockHops is > 0 and var rest ? rest : _blockHops;

    // Silence up to the end of the hop that has begun, or a hop of it.
    private void Pad()
    {
        var end = Math.Max(SpeechFormat.HopSamples, (_filled + SpeechFormat.HopSamples - 1) / SpeechFormat.HopSamples * SpeechFormat.HopSamples);
        _agent.Block[_filled..end].Clear();
        _customer?.Block[_filled..end].Clear();
        _filled = end;
    }

    private void ProcessBlock()
    {
        var hops = _filled / SpeechFormat.HopSamples;
        for (var hop = 0; hop < hops; hop++)
            ProcessHop(hop);
        _agent.EndBlock(hops);
        _customer?.EndBlock(hops);
        (_filled, _blockSamples) = (0, _blockHops * SpeechFormat.HopSamples);
    }

    private void ProcessHop(int hop)
    {
        _agent.Listen(hop);
        _customer?.Listen(hop);
        var decided = _customer is null ? _agent.Decide(hop, leaked: false) : DecideBoth(hop, _customer);
        if (decided)
            ProcessFrames();
    }

    private bool DecideBoth(int hop, SpeechChannel customer)
    {
        var inAgent = _echoInAgent.Process(_agent.Spectrum, customer.Spectrum);
        var inCustomer = _echoInCustomer.Process(customer.Spectrum, _agent.Spectrum);
        return _agent.Decide(hop, inAgent) & customer.Decide(hop, inCustomer);
    }

    private void ProcessFrames()
    {
        FramesDecided++;
        _framesLeft--;
        var frame = _agent.Frame;
        var other = _customer?.Frame ?? default;
        _listener.OnFrame(Side.Agent, frame);
        if (_customer is not null)
            _listener.OnFrame(Side.Customer, other);
        _conversation.Process(frame.Position, frame.Active, other.Active);
        _agentSide.Process(_agent, other.Active);
        if (_customer is not null)
            _customerSide!.Process(_customer, frame.Active);
        if (FramesDecided % ReadingsHops == 0)
            TellReadings();
    }

    private void TellReadings()
    {
        var position = FramesDecided * SpeechFormat.HopSamples;
        _listener.OnReadings(new CallReadings(position, _agentSide.Readings(), _customerSide?.Readings() ?? default,
            _customer is not null, _conversation.Readings(position)));
    }
}
