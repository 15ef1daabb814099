using CallCoach.Speech;
using CallCoach.WordErrors.Corpus;

namespace CallCoach.WordErrors.Runs;

/// <summary>What the speech engine finds in a recording of one side.</summary>
public static class Utterances
{
    public static IReadOnlyList<Utterance> Of(Recording recording)
    {
        var analyzer = new CallAnalyzer(new CallAnalyzerOptions { Channels = 1 }, new Silent());
        analyzer.Process(recording.Narrow, default);
        analyzer.Finish();
        return analyzer.Measures().Agent.Utterances;
    }

    // The measures at the end hold them all.
    private sealed class Silent : ICallListener
    {
        public void OnFrame(Side side, in ChannelFrame frame) { }
        public void OnUtterance(Side side, in Utterance utterance) { }
        public void OnPause(Side side, TimeRange pause) { }
        public void OnTurn(Side side, TimeRange turn) { }
        public void OnInterruption(Side side, TimeRange overlap) { }
        public void OnReadings(in CallReadings readings) { }
    }
}
