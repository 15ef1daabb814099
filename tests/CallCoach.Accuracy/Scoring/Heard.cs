namespace CallCoach.Accuracy.Scoring;

/// <summary>What the engine said about a call.</summary>
public sealed record Heard(CallMeasures Measures, FindingsLog Log)
{
    public ChannelMeasures Agent => Measures.Agent;

    /// <summary>Share of the frames inside ranges that were called speech, 0 to 1; NaN without a frame.</summary>
    public double ActiveShare(Side side, IEnumerable<TimeRange> ranges)
    {
        var frames = Log.Frames(side);
        var inside = ranges.SelectMany(range => frames.Skip((int)(range.Start / SpeechFormat.HopSamples)).Take((int)(range.Length / SpeechFormat.HopSamples)));
        return Statistics.Mean(inside.Select(frame => frame.Active ? 1.0 : 0.0));
    }
}
