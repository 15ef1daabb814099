using CallCoach.Speech.Echo;

namespace CallCoach.Speech;

/// <summary>The speech engine: sound of a call in, findings to the listener as soon as they are certain.</summary>
/// <remarks>
/// The result does not depend on how the sound is cut into packets. Findings lie <see cref="LatencySamples"/> behind the sound.
/// Nothing is allocated per frame; only the list of findings grows with the call. One instance per call, one thread at a time.
/// </remarks>
public sealed class CallAnalyzer
{
    private const int ReadingsHops = 10;         // every 100 ms
    private readonly ICallListener _listener;
    private readonly Conversation _conversation;
    private readonly SpeechChannel _agent = new();
    private readonly SpeechChannel? _customer;
    private readonly EchoDetector _echoInAgent = new(), _echoInCustomer = new();
    private readonly SideTracker _agentSide;
    private readonly SideTracker? _customerSide;
    private readonly float[] _agentHop = new float[SpeechFormat.HopSamples];
    private readonly float[] _customerHop = new float[SpeechFormat.HopSamples];
    private int _filled;
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
        _conversation = new Conversation(options.Conversation, listener);
        _agentSide = new SideTracker(Side.Agent, listener, options.Conversation);
        if (options.Channels == 1)
            return;
        _customer = new SpeechChannel();
        _customerSide = new SideTracker(Side.Customer, listener, options.Conversation);
    }

    /// <summary>Samples of each channel taken so far.</summary>
    public long Position { get; private set; }

    /// <summary>How far findings lie behind the sound.</summary>
    public int LatencySamples { get; } = (SpeechChannel.LatencyHops + 1) * SpeechFormat.HopSamples;

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
            var taken = Math.Min(agent.Length, SpeechFormat.HopSamples - _filled);
            agent[..taken].CopyTo(_agentHop.AsSpan(_filled));
            agent = agent[taken..];
            if (_customer is not null)
            {
                customer[..taken].CopyTo(_customerHop.AsSpan(_filled));
                customer = customer[taken..];
            }
            Take(taken);
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
            ProcessPadded();
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

    private void Take(int samples)
    {
        Position += samples;
        _filled += samples;
        if (_filled == SpeechFormat.HopSamples)
            ProcessHop();
    }

    private void ProcessPadded()
    {
        Array.Clear(_agentHop, _filled, _agentHop.Length - _filled);
        Array.Clear(_customerHop, _filled, _customerHop.Length - _filled);
        ProcessHop();
    }

    private void ProcessHop()
    {
        _filled = 0;
        _agent.Listen(_agentHop);
        _customer?.Listen(_customerHop);
        var decided = _customer is null ? _agent.Decide(leaked: false) : DecideBoth(_customer);
        if (decided)
            ProcessFrames();
    }

    private bool DecideBoth(SpeechChannel customer)
    {
        var inAgent = _echoInAgent.Process(_agent.Spectrum, customer.Spectrum);
        var inCustomer = _echoInCustomer.Process(customer.Spectrum, _agent.Spectrum);
        return _agent.Decide(inAgent) & customer.Decide(inCustomer);
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
