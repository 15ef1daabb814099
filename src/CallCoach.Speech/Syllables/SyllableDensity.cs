using CallCoach.Speech.Networks;

namespace CallCoach.Speech.Syllables;

/// <summary>How many syllables a hop holds: a density whose sum over speech is the number of syllable nuclei.</summary>
/// <remarks>
/// Peaks of the envelope (de Jong and Wempe 2009) lose syllables as speech gets faster and find none where vowels meet; a density
/// learnt from sentences of known length in several languages does neither. The hop that can be
/// judged lies <see cref="LatencyHops"/> back; nothing is reckoned for hops that nobody asks about. One instance per channel, one thread at a time.
/// </remarks>
public sealed class SyllableDensity
{
    /// <summary>How far behind the densities are, in hops.</summary>
    public static readonly int LatencyHops = SyllableWeights.Values.LatencyHops;

    private readonly ContextNetwork _network;

    /// <param name="mostHopsBack">How many hops after they could be known densities may be asked for.</param>
    public SyllableDensity(int mostHopsBack) => _network = new(SyllableWeights.Values, mostHopsBack);

    /// <param name="features">Of the next hop, with pitch.</param>
    public void Add(ReadOnlySpan<float> features) => _network.Add(features);

    /// <param name="hopsBack">Of the newest hop less the latency, 0; of those before it, up to the constructor's limit.</param>
    public float Of(int hopsBack) => 1f / (1f + MathF.Exp(-_network.Judge(hopsBack)));

    public void Reset() => _network.Reset();
}
