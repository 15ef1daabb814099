using CallCoach.Accuracy.Making;
using CallCoach.Accuracy.Peers;

namespace CallCoach.Accuracy.Scoring;

/// <summary>What is done to a clean passage before the engine hears it.</summary>
public sealed record PauseCondition(string Name, Func<SuiteContext, SpokenPassage, Random, float[]> Make)
{
    public Target? F1 { get; init; }
    public Target? EdgeMs { get; init; }

    public IEnumerable<Row> Rows(IReadOnlyList<PauseMatch> matches, IReadOnlyList<PauseMatch>? peers)
    {
        var counts = Counts.Sum(matches.Select(match => match.Counts));
        var heard = peers is null ? null : (Counts?)Counts.Sum(peers.Select(match => match.Counts));
        var pauses = counts.Hits + counts.Misses;
        yield return new Row("pauses ≥ 0.3 s", Name, "F1", counts.F1, pauses) { Target = F1, Peer = heard?.F1, PeerName = PraatSilences.Name, Note = $"P {counts.Precision:0.000} R {counts.Recall:0.000}" };
        yield return new Row("pauses ≥ 0.3 s", Name, "mean edge error, ms", EdgeError(matches), 2 * counts.Hits) { Target = EdgeMs, Peer = peers is null ? null : EdgeError(peers), PeerName = PraatSilences.Name };
    }

    private static double EdgeError(IEnumerable<PauseMatch> matches) => Statistics.Mean(matches.SelectMany(match => match.EdgeErrorsMs).Select(Math.Abs));
}
