using CallCoach.Accuracy.Making;

namespace CallCoach.Accuracy.Scoring;

/// <summary>Reported pauses against true ones.</summary>
/// <param name="Counts">Found, missed, invented.</param>
/// <param name="EdgeErrorsMs">Reported less true, of the found pauses; starts and ends.</param>
/// <param name="Missed">True pauses that nothing was reported for.</param>
/// <param name="Invented">Reports where no pause is.</param>
public sealed record PauseMatch(Counts Counts, IReadOnlyList<double> EdgeErrorsMs, IReadOnlyList<TimeRange> Missed, IReadOnlyList<TimeRange> Invented)
{
    public const double ShortestSeconds = 0.3;
    private const double OptionalFromSeconds = 0.15;
    private const double OptionalToSeconds = 0.4;

    public static PauseMatch Of(SpokenPassage passage, IReadOnlyList<TimeRange> reported)
    {
        var silences = passage.Gaps.ToList();
        var isMade = silences.ToDictionary(silence => silence, silence => passage.MadeGaps.Any(gap => Ranges.Overlap(gap, silence) > 0));
        var truths = silences.Where(silence => silence.Seconds >= ShortestSeconds && (isMade[silence] || silence.Seconds > OptionalToSeconds));
        var optional = silences.Where(silence => silence.Seconds is >= OptionalFromSeconds and <= OptionalToSeconds && !isMade[silence]).ToList();

        var open = reported.ToList();
        var edges = new List<double>();
        var missed = new List<TimeRange>();
        foreach (var truth in truths)
            if (open.Find(report => IsSame(report, truth)) is { Length: > 0 } match)
            {
                open.Remove(match);
                edges.AddRange([1000 * SpeechFormat.Seconds(match.Start - truth.Start), 1000 * SpeechFormat.Seconds(match.End - truth.End)]);
            }
            else
            {
                missed.Add(truth);
            }
        var invented = open.Where(report => report.Seconds >= ShortestSeconds && InSpan(report, passage.Span)
            && !optional.Any(silence => Ranges.Overlap(silence, report) * 2 >= report.Length)).ToList();
        return new PauseMatch(new Counts(edges.Count / 2, missed.Count, invented.Count), edges, missed, invented);
    }

    public override string ToString() => $"{Counts.Hits} found; missed {Text(Missed)}; invented {Text(Invented)}";

    private static string Text(IEnumerable<TimeRange> ranges) =>
        string.Join(" ", ranges.Select(range => FormattableString.Invariant($"{SpeechFormat.Seconds(range.Start):0.00}-{SpeechFormat.Seconds(range.End):0.00}")));

    private static bool IsSame(TimeRange report, TimeRange truth) =>
        2 * Ranges.Overlap(report, truth) >= Math.Max(report.Length, truth.Length);

    private static bool InSpan(TimeRange report, TimeRange span) => report.Start >= span.Start && report.End <= span.End;

}
