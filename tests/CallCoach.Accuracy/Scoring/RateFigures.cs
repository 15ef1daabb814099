using CallCoach.Accuracy.Peers;

namespace CallCoach.Accuracy.Scoring;

/// <summary>Items with the peer's counts beside them, and the figures over both.</summary>
public sealed class RateFigures
{
    private readonly IReadOnlyList<(RateItem Item, NucleiCount? Peer)> _pairs;

    public RateFigures(IReadOnlyList<RateItem> items, IReadOnlyList<NucleiCount>? peers) =>
        _pairs = [.. items.Select((item, i) => (item, peers?[i]))];

    private RateFigures(IReadOnlyList<(RateItem Item, NucleiCount? Peer)> pairs) => _pairs = pairs;

    public RateFigures Where(Func<RateItem, bool> keep) => new([.. _pairs.Where(pair => keep(pair.Item))]);

    /// <param name="reading">As in <see cref="Row.Reading"/>.</param>
    /// <param name="condition">As in <see cref="Row.Condition"/>.</param>
    /// <param name="measure">As in <see cref="Row.Measure"/>.</param>
    /// <param name="figure">Over truth and count.</param>
    /// <param name="target">What is to be reached.</param>
    public Row Row(string reading, string condition, string measure, Func<IReadOnlyList<RatePair>, double> figure, Target? target = null) =>
        new(reading, condition, measure, figure([.. _pairs.Select(pair => RatePair.Of(pair.Item))]), _pairs.Count)
        {
            Target = target,
            Peer = _pairs.Any(pair => pair.Peer is null) ? null : figure([.. _pairs.Select(pair => RatePair.Of(pair.Item, pair.Peer!))]),
            PeerName = PraatNuclei.Name,
        };

    public static double SpeakingCorrelation(IReadOnlyList<RatePair> pairs) => Statistics.Correlation([.. pairs.Select(pair => pair.Speaking)]);
    public static double SpeakingError(IReadOnlyList<RatePair> pairs) => 100 * Statistics.RelativeError(pairs.Select(pair => pair.Speaking));
    public static double ArticulationCorrelation(IReadOnlyList<RatePair> pairs) => Statistics.Correlation([.. pairs.Select(pair => pair.Articulation)]);
    public static double ArticulationError(IReadOnlyList<RatePair> pairs) => 100 * Statistics.RelativeError(pairs.Select(pair => pair.Articulation));
    public static double CountRatio(IReadOnlyList<RatePair> pairs) => pairs.Sum(pair => pair.Syllables.Estimate) / pairs.Sum(pair => pair.Syllables.Truth);
}
