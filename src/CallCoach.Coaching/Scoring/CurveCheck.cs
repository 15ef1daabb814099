namespace CallCoach.Coaching;

/// <summary>Whether the points of a criterion end somewhere sensible: in order, within the reading's range, and without a cliff.</summary>
internal static class CurveCheck
{
    /// <summary>A steeper slope, as a share of the reading's range, costs all points by a hair's breadth.</summary>
    private const double SteepestShare = 0.01;

    public static void Check(CardCriterion line, string place, List<CardProblem> problems)
    {
        var reading = ReadingCatalog.All.GetValueOrDefault(CriterionCatalog.Find(line)!.Reading);
        var hasBand = line.Measure != CardMeasure.Reading || reading?.Band is not null;
        switch (line)
        {
            case { Curve: not null, Margin: not null }:
                problems.Add(new CardProblem($"{place}.curve", "there is a margin already: a criterion has one of both"));
                break;
            case { Curve: { } curve }:
                Points(curve, reading, $"{place}.curve", problems);
                break;
            case { Margin: not null } when !hasBand:
                problems.Add(new CardProblem($"{place}.margin", $"teams have no band for {line.Reading}; give a curve"));
                break;
            case { Margin: { Low: 0, High: 0 } }:
                problems.Add(new CardProblem($"{place}.margin", "low or high must be above 0"));
                break;
            case { Margin: null }:
                problems.Add(new CardProblem(hasBand ? $"{place}.margin" : $"{place}.curve", "is missing"));
                break;
        }
    }

    private static void Points(Curve curve, CallReading? reading, string place, List<CardProblem> problems)
    {
        void Add(string name, string message) => problems.Add(new CardProblem(name.Length == 0 ? place : $"{place}.{name}", message));
        if (curve is { NoneBelow: null, NoneAbove: null })
            Add("", "must have noneBelow with fullFrom, or noneAbove with fullTo, or both");
        Pair("noneBelow", curve.NoneBelow, "fullFrom", curve.FullFrom);
        Pair("noneAbove", curve.NoneAbove, "fullTo", curve.FullTo);
        if (curve.FullFrom > curve.FullTo)
            Add("fullTo", FormattableString.Invariant($"must not be below fullFrom ({curve.FullFrom}), was {curve.FullTo}"));
        Slope("fullFrom", curve.FullFrom, "noneBelow", curve.NoneBelow);
        Slope("noneAbove", curve.NoneAbove, "fullTo", curve.FullTo);
        foreach (var (name, value) in new[] { ("noneBelow", curve.NoneBelow), ("fullFrom", curve.FullFrom), ("fullTo", curve.FullTo), ("noneAbove", curve.NoneAbove) })
        {
            if (value < reading?.Min || value > reading?.Max)
                Add(name, FormattableString.Invariant($"must be between {reading!.Min} and {reading.Max} {reading.Unit}, was {value}"));
        }

        void Pair(string none, double? noneAt, string full, double? fullAt)
        {
            if (noneAt is not null && fullAt is null)
                Add(full, $"is missing beside {none}");
        }

        void Slope(string upper, double? up, string lower, double? low)
        {
            var least = reading is null ? 0 : SteepestShare * (reading.Max - reading.Min);
            if (up <= low)
                Add(upper, FormattableString.Invariant($"must be above {lower} ({low}), was {up}"));
            else if (up - low < least)
                Add(upper, FormattableString.Invariant($"must be at least {least:0.###} above {lower}, or a hair's breadth costs all points"));
        }
    }
}
