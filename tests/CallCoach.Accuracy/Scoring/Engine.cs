namespace CallCoach.Accuracy.Scoring;

/// <summary>The engine as a call uses it: packets of 20 ms in, findings out.</summary>
public static class Engine
{
    private const int PacketSamples = SpeechFormat.SampleRateHz / 50;

    /// <summary>Analyses one call from cold.</summary>
    /// <param name="agent">8 kHz, full scale ±1.</param>
    /// <param name="customer">As long; null for a call with one channel.</param>
    public static Heard Analyze(float[] agent, float[]? customer = null)
    {
        var log = new FindingsLog();
        var analyzer = new CallAnalyzer(new CallAnalyzerOptions { Channels = customer is null ? 1 : 2 }, log);
        for (var at = 0; at < agent.Length; at += PacketSamples)
        {
            var length = Math.Min(PacketSamples, agent.Length - at);
            analyzer.Process(agent.AsSpan(at, length), customer is null ? [] : customer.AsSpan(at, length));
        }
        analyzer.Finish();
        return new Heard(analyzer.Measures(), log);
    }
}
