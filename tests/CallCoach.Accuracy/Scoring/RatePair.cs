using CallCoach.Accuracy.Peers;

namespace CallCoach.Accuracy.Scoring;

/// <summary>Truth and estimate of one recording: syllables, and both rates, per second.</summary>
public readonly record struct RatePair(
    (double Truth, double Estimate) Syllables,
    (double Truth, double Estimate) Speaking,
    (double Truth, double Estimate) Articulation)
{
    /// <summary>The engine's; a rate that it does not know counts as 0.</summary>
    public static RatePair Of(RateItem item) => new(
        (item.Syllables, item.Heard.Syllables),
        (item.SpeakingRate, Known(item.Heard.SpeakingRate)),
        (item.ArticulationRate, Known(item.Heard.ArticulationRate)));

    /// <summary>The peer's count over the true durations, which favours the peer.</summary>
    public static RatePair Of(RateItem item, NucleiCount peer) => new(
        (item.Syllables, peer.Syllables),
        (item.SpeakingRate, peer.Syllables / item.SpanSeconds),
        (item.ArticulationRate, peer.Syllables / peer.PhonationSeconds));

    private static double Known(double rate) => double.IsNaN(rate) ? 0 : rate;
}
