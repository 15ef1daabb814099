namespace CallCoach.Accuracy.Making;

/// <summary>Arithmetic of time ranges.</summary>
public static class Ranges
{
    public static long Overlap(TimeRange a, TimeRange b) => Math.Max(0, Math.Min(a.End, b.End) - Math.Max(a.Start, b.Start));

    /// <summary>Time that lies in both lists.</summary>
    public static double CommonSeconds(IReadOnlyList<TimeRange> first, IReadOnlyList<TimeRange> second) =>
        SpeechFormat.Seconds(first.Sum(a => second.Sum(b => Overlap(a, b))));

    /// <summary>What lies in the first list and not in the second, each cut short by a margin at both ends.</summary>
    public static IReadOnlyList<TimeRange> Without(IReadOnlyList<TimeRange> ranges, IReadOnlyList<TimeRange> removed, long margin)
    {
        var left = ranges.ToList();
        foreach (var hole in removed.Select(range => new TimeRange(range.Start - margin, range.End + margin)))
            left = [.. left.SelectMany(range => (TimeRange[])[range with { End = Math.Min(range.End, hole.Start) }, range with { Start = Math.Max(range.Start, hole.End) }]).Where(range => range.Length > 0)];
        return left;
    }
}
