using CallCoach.Speech;

namespace CallCoach.Speech.Tests;

/// <summary>Keeps all that an analyzer tells.</summary>
internal sealed class Findings : ICallListener
{
    public List<(Side Side, ChannelFrame Frame)> Frames { get; } = [];
    public List<(Side Side, Utterance Utterance)> Utterances { get; } = [];
    public List<(Side Side, TimeRange Range)> Pauses { get; } = [];
    public List<(Side Side, TimeRange Range)> Turns { get; } = [];
    public List<(Side Side, TimeRange Range)> Interruptions { get; } = [];
    public List<CallReadings> Readings { get; } = [];

    public void OnFrame(Side side, in ChannelFrame frame) => Frames.Add((side, frame));
    public void OnUtterance(Side side, in Utterance utterance) => Utterances.Add((side, utterance));
    public void OnPause(Side side, TimeRange pause) => Pauses.Add((side, pause));
    public void OnTurn(Side side, TimeRange turn) => Turns.Add((side, turn));
    public void OnInterruption(Side side, TimeRange overlap) => Interruptions.Add((side, overlap));
    public void OnReadings(in CallReadings readings) => Readings.Add(readings);

    /// <summary>A call with one channel, from its first sample to its last.</summary>
    public static (Findings Findings, CallMeasures Measures) OfMono(float[] sound) => Of(sound, null, [sound.Length]);

    /// <summary>A call with two channels; the shorter is filled up with silence.</summary>
    public static (Findings Findings, CallMeasures Measures) OfStereo(float[] agent, float[] customer)
    {
        var length = Math.Max(agent.Length, customer.Length);
        Array.Resize(ref agent, length);
        Array.Resize(ref customer, length);
        return Of(agent, customer, [length]);
    }

    /// <summary>The same, in packets of the given lengths.</summary>
    public static (Findings Findings, CallMeasures Measures) Of(float[] agent, float[]? customer, IEnumerable<int> packets)
    {
        var findings = new Findings();
        var analyzer = new CallAnalyzer(new CallAnalyzerOptions { Channels = customer is null ? 1 : 2 }, findings);
        var at = 0;
        foreach (var length in packets)
        {
            analyzer.Process(agent.AsSpan(at, length), customer is null ? [] : customer.AsSpan(at, length));
            at += length;
        }
        analyzer.Finish();
        return (findings, analyzer.Measures());
    }
}
