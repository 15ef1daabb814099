using CallCoach.Speech;

namespace CallCoach.Coaching;

/// <summary>Hears one attempt at a drill: what is drawn while it runs, what has been tried so far, and the result.</summary>
/// <remarks>Fed by a live call, and again by its recording when it is over; the same sound gives the same result. One thread at a time.</remarks>
public sealed class DrillListener(IDrill drill) : ICallTap
{
    private const int LevelBins = 97;             // 0 to -96 dBFS
    private const int RateHops = 250;             // the pace that is drawn: the last 2.5 s
    private const double QuietShare = 0.1;        // of the hops: what lies between the words
    private readonly List<Utterance> _agent = [], _customer = [];
    private readonly QuickVoice _voice = new();
    private readonly int[] _levels = new int[LevelBins];
    private readonly Queue<float> _syllables = [];
    private double _syllableSum;
    private long _lastSound = -1;
    private int _hops;

    public IDrill Drill => drill;

    /// <summary>What is drawn now.</summary>
    public DrillReading Reading { get; private set; }

    /// <summary>What has been tried so far.</summary>
    public IReadOnlyList<DrillItem> Items => drill.Judge(Heard);

    public void OnSound(ReadOnlySpan<float> agent, ReadOnlySpan<float> customer) => _voice.Process(agent, TakeFrame);

    public void OnUtterance(Side side, in Utterance utterance) => (side == Side.Agent ? _agent : _customer).Add(utterance);

    public DrillResult Result() => DrillResult.Of(drill, Heard, NoiseDb());

    private DrillHearing Heard => new(_agent, _customer, _voice.Frame.Position);

    private void TakeFrame(QuickFrame frame)
    {
        _hops++;
        _levels[(int)Math.Clamp(-frame.LevelDbfs, 0, LevelBins - 1)]++;
        if (frame.Speaking)
            _lastSound = frame.Position;
        _syllables.Enqueue(frame.Speaking ? frame.Syllables : 0);
        _syllableSum += frame.Speaking ? frame.Syllables : 0;
        if (_syllables.Count > RateHops)
            _syllableSum -= _syllables.Dequeue();
        Reading = new DrillReading(
            SpeechFormat.Seconds(frame.Position), frame.Speaking, frame.LevelDbfs, frame.F0Hz > 0 ? frame.F0Hz : null,
            _syllables.Count < RateHops / 2 ? null : Math.Max(0, _syllableSum) / SpeechFormat.Seconds((long)_syllables.Count * SpeechFormat.HopSamples),
            _lastSound < 0 ? null : SpeechFormat.Seconds(frame.Position - _lastSound));
    }

    // Mean level of what was said above the level that a tenth of the hops stay below.
    private double NoiseDb()
    {
        if (_agent.Count == 0)
            return double.NaN;
        var below = 0;
        for (var bin = LevelBins - 1; bin >= 0; bin--)
        {
            below += _levels[bin];
            if (below >= QuietShare * _hops)
                return _agent.Average(utterance => utterance.LevelDbfs) + bin;
        }
        return double.NaN;
    }
}
