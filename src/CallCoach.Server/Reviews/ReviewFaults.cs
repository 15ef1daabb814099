using CallCoach.Coaching;
using CallCoach.Server.Problems;
using CallCoach.Storage;

namespace CallCoach.Server.Reviews;

/// <summary>What must hold of what people write into a review.</summary>
internal static class ReviewFaults
{
    public static Faults Lines(this Faults faults, IReadOnlyList<ReviewLineChange> lines, Review review, ScoreCard card)
    {
        for (var i = 0; i < lines.Count; i++)
            Line(faults, lines[i], $"lines[{i}]", review, card);
        foreach (var twice in lines.Select((line, i) => (line.Criterion, Place: $"lines[{i}].criterion")).GroupBy(line => line.Criterion).SelectMany(same => same.Skip(1)))
            faults.Add(twice.Place, "Is there twice.");
        return faults;
    }

    private static void Line(Faults faults, ReviewLineChange line, string place, Review review, ScoreCard card)
    {
        if (card.Criteria.FirstOrDefault(criterion => criterion.Id == line.Criterion) is not { } criterion
            || review.Lines.FirstOrDefault(kept => kept.Criterion == line.Criterion) is not { } kept)
        {
            faults.Add($"{place}.criterion", $"Must be one of {string.Join(", ", card.Criteria.Select(each => each.Id))}.");
            return;
        }
        var most = ReviewTotals.MostPoints(criterion);
        faults
            .Require(line.Points >= 0 && line.Points <= most, $"{place}.points", FormattableString.Invariant($"Must be 0 to {most}."))
            .Require(ReviewTotals.MachinePoints(kept) is null || !string.IsNullOrWhiteSpace(line.Reason), $"{place}.reason", "Must say why the machine's points do not stand.")
            .Text($"{place}.reason", string.IsNullOrEmpty(line.Reason) ? null : line.Reason, ReviewLine.ReasonLength);
    }
}
