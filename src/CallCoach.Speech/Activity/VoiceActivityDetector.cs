using CallCoach.Speech.Networks;

namespace CallCoach.Speech.Activity;

/// <summary>Is this hop speech? A first judgement of single hops; <see cref="SpeechSegmenter"/> makes stretches of them.</summary>
/// <remarks>A learnt judgement of the hops around, with hysteresis. The answer is for the hop <see cref="LatencyHops"/> back. One instance per channel, one thread at a time.</remarks>
public sealed class VoiceActivityDetector
{
    /// <summary>How far behind the judgements are, in hops.</summary>
    public static readonly int LatencyHops = ActivityWeights.Values.LatencyHops;

    // Log odds of speech.
    private const float On = 0.5f, Off = -0.5f;
    private readonly ContextNetwork _network = new(ActivityWeights.Values);
    private bool _active;

    /// <param name="features">Of the next hop, without pitch.</param>
    public bool Process(ReadOnlySpan<float> features)
    {
        _active = _network.Process(features) > (_active ? Off : On);
        return _active;
    }

    public void Reset()
    {
        _network.Reset();
        _active = false;
    }
}
