using System.Text.Json;
using System.Text.Json.Nodes;
using CallCoach.Coaching;
using CallCoach.Storage;

namespace CallCoach.Server.Reviews;

/// <summary>Adds up a review: a person's points where there are some, the machine's in the other places.</summary>
internal static class ReviewTotals
{
    public static int? Of(Review review, ScoreCard card) => CardTotal.Of(card, line =>
        review.Lines.FirstOrDefault(kept => kept.Criterion == line.Id) is { } kept ? kept.Points ?? MachinePoints(kept) : null);

    /// <summary>The machine's points; null where it gave none.</summary>
    public static double? MachinePoints(ReviewLine line) =>
        JsonNode.Parse(line.Machine)?["points"] is { } points && points.GetValueKind() == JsonValueKind.Number ? points.GetValue<double>() : null;

    /// <summary>Of a criterion without weight, points are the share itself.</summary>
    public static double MostPoints(CardCriterion criterion) => criterion.Weight > 0 ? criterion.Weight : 1;
}
