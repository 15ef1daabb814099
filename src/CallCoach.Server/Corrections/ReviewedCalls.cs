using System.Text.Json.Nodes;
using CallCoach.Coaching;
using CallCoach.Server.Security;
using CallCoach.Storage;
using Microsoft.EntityFrameworkCore;

namespace CallCoach.Server.Corrections;

/// <summary>The reviews of a team that can be learned from: published, not in dispute, of one card, and of calls that nobody failed.</summary>
public sealed class ReviewedCalls(CallDb db)
{
    /// <summary>The newest count: what supervisors thought years ago says less. So many take a tenth of a second to learn from.</summary>
    private const int Most = 2_000;

    public async Task<IReadOnlyList<ReviewedCall>> ReadAsync(Guid teamId, ScoreCard card, CancellationToken cancellation)
    {
        var calls = db.Calls.ShownToTeam().Where(call => call.TeamId == teamId).Select(call => call.Id);
        var reviews = await db.Reviews.AsNoTracking().Include(review => review.Lines)
            .Where(review => calls.Contains(review.CallId) && review.CardVersion == card.Version && review.MachineTotal != null && review.Total != null
                && (review.State == ReviewState.Published || review.State == ReviewState.Acknowledged || review.State == ReviewState.Resolved))
            .OrderByDescending(review => review.Call!.StartedAt).ThenBy(review => review.CallId).Take(Most).AsSplitQuery().ToListAsync(cancellation);
        return [.. reviews.Select(review => Reviewed(review, card)).OfType<ReviewedCall>()];
    }

    // A failed call has the total of the failure, whatever else was found: it says nothing of how people weigh.
    private static ReviewedCall? Reviewed(Review review, ScoreCard card)
    {
        var found = review.Lines.ToDictionary(line => line.Criterion, line => JsonNode.Parse(line.Machine));
        if (found.Values.Any(MachineFindings.Failed) || card.Criteria.Any(line => Points(review, line.Id) is { } points && CardTotal.Fails(line, points)))
            return null;
        return new ReviewedCall(Shares(found.Select(each => (each.Key, each.Value))), review.MachineTotal!.Value, review.Total!.Value);
    }

    public static IReadOnlyDictionary<string, double> Shares(IEnumerable<(string Id, JsonNode? Criterion)> found) =>
        found.Select(each => (each.Id, Share: MachineFindings.Share(each.Criterion))).Where(each => each.Share is not null)
            .ToDictionary(each => each.Id, each => each.Share!.Value);

    private static double? Points(Review review, string criterion) => review.Lines.FirstOrDefault(line => line.Criterion == criterion)?.Points;
}
