namespace CallCoach.Benchmarks;

/// <summary>Hears everything, keeps nothing.</summary>
public sealed class Silent : ICallListener
{
    public void OnFrame(Side side, in ChannelFrame frame) { }
    public void OnUtterance(Side side, in Utterance utterance) { }
    public void OnPause(Side side, TimeRange pause) { }
    public void OnTurn(Side side, TimeRange turn) { }
    public void OnInterruption(Side side, TimeRange overlap) { }
    public void OnReadings(in CallReadings readings) { }
}
