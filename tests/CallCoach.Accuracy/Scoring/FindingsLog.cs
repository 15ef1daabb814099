namespace CallCoach.Accuracy.Scoring;

/// <summary>Writes down what the engine tells while a call runs.</summary>
public sealed class FindingsLog : ICallListener
{
    private readonly List<ChannelFrame>[] _frames = [[], []];
    private readonly List<TimeRange>[] _fillers = [[], []];
    private readonly List<CallReadings> _readings = [];

    public IReadOnlyList<ChannelFrame> Frames(Side side) => _frames[(int)side];

    public IReadOnlyList<TimeRange> Fillers(Side side) => _fillers[(int)side];

    /// <summary>Live values, every 100 ms.</summary>
    public IReadOnlyList<CallReadings> Readings => _readings;

    public void OnFrame(Side side, in ChannelFrame frame) => _frames[(int)side].Add(frame);
    public void OnFiller(Side side, TimeRange filler) => _fillers[(int)side].Add(filler);
    public void OnReadings(in CallReadings readings) => _readings.Add(readings);

    // The measures at the end of the call hold the same.
    public void OnUtterance(Side side, in Utterance utterance) { }
    public void OnPause(Side side, TimeRange pause) { }
    public void OnTurn(Side side, TimeRange turn) { }
    public void OnInterruption(Side side, TimeRange overlap) { }
}
