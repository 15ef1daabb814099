using System.Text.Json.Nodes;
using CallCoach.Storage;

namespace CallCoach.Server.Reviews;

/// <summary>One criterion of a review.</summary>
/// <param name="Criterion">In the card.</param>
/// <param name="Machine">The machine's finding, as <c>report.score.criteria</c> has it: points, value, band, usual, moments.</param>
/// <param name="Points">A person's; null where the machine's stand.</param>
/// <param name="Reason">Why.</param>
/// <param name="EditedBy">Name of who gave them.</param>
/// <param name="EditedAt">UTC.</param>
public sealed record ReviewLineView(string Criterion, JsonNode? Machine, double? Points, string? Reason, string? EditedBy, DateTime? EditedAt)
{
    public static ReviewLineView Of(ReviewLine line, IReadOnlyDictionary<Guid, string> names) => new(
        line.Criterion, JsonNode.Parse(line.Machine), line.Points, line.Reason,
        line.EditedBy is { } person ? names.GetValueOrDefault(person) : null, line.EditedAt);
}
