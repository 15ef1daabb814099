namespace CallCoach.Accuracy.Reporting;

/// <summary>True contour across, what was said up; the share of each column, the darker the more.</summary>
public static class ConfusionPlot
{
    private static readonly Contour[] Truths = [Contour.Falling, Contour.Level, Contour.Rising];
    private static readonly Contour[] Answers = [Contour.Unknown, Contour.Falling, Contour.Level, Contour.Rising];

    public static string Draw(IReadOnlyList<(Contour Truth, Contour Said)> items)
    {
        var table = new SvgTable([.. Truths.Select(Name)], [.. Answers.Select(Name)], "true", "said");
        for (var column = 0; column < Truths.Length; column++)
        {
            var own = items.Where(item => item.Truth == Truths[column]).ToList();
            for (var row = 0; row < Answers.Length; row++)
                table.Cell(column, row, own.Count(item => item.Said == Answers[row]) / Math.Max(1.0, own.Count));
        }
        return table.ToString();
    }

    private static string Name(Contour contour) => contour.ToString().ToLowerInvariant();
}
