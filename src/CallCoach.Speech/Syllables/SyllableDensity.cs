using CallCoach.Speech.Networks;

namespace CallCoach.Speech.Syllables;

/// <summary>How many syllables a hop holds: a density whose sum over speech is the number of syllable nuclei.</summary>
/// <remarks>
/// Peaks of the envelope (de Jong and Wempe 2009) lose syllables as speech gets faster and find none where vowels meet; a density
/// learnt from sentences of known length in several languages does neither. The answer is for the hop
/// <see cref="LatencyHops"/> back. One instance per channel, one thread at a time.
/// </remarks>
public sealed class SyllableDensity
{
    /// <summary>How far behind the densities are, in hops.</summary>
    public static readonly int LatencyHops = SyllableWeights.Values.LatencyHops;

    private readonly ContextNetwork _network = new(SyllableWeights.Values);

    /// <param name="features">Of the next hop, with pitch.</param>
    public float Process(ReadOnlySpan<float> features) => 1f / (1f + MathF.Exp(-_network.Process(features)));

    public void Reset() => _network.Reset();
}
