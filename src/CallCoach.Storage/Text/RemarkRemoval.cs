using Microsoft.EntityFrameworkCore;

namespace CallCoach.Storage;

/// <summary>Takes away what people wrote about a call: comments, summary, reasons, notes of a review. They quote what was said, so they go with it; points and steps stay.</summary>
public static class RemarkRemoval
{
    /// <summary>There is something that people wrote about the call.</summary>
    public static IQueryable<Call> WithRemarks(this IQueryable<Call> calls, CallDb db) => calls.Where(call =>
        db.CallComments.Any(comment => comment.CallId == call.Id)
        || db.Reviews.Any(review => review.CallId == call.Id
            && (review.Summary != null || review.Lines.Any(line => line.Reason != null) || review.Steps.Any(step => step.Note != null))));

    /// <param name="db">With an open transaction, that the caller commits.</param>
    /// <param name="callId">Of the call.</param>
    /// <param name="cancellation">Gives up.</param>
    public static async Task RemoveAsync(CallDb db, Guid callId, CancellationToken cancellation)
    {
        await db.CallComments.Where(comment => comment.CallId == callId).ExecuteDeleteAsync(cancellation);
        await db.Set<ReviewLine>().Where(line => line.CallId == callId).ExecuteUpdateAsync(set => set.SetProperty(line => line.Reason, (string?)null), cancellation);
        await db.ReviewSteps.Where(step => step.CallId == callId).ExecuteUpdateAsync(set => set.SetProperty(step => step.Note, (string?)null), cancellation);
        // A new version: who is writing the review just now is told, and does not bring the old words back unseen.
        await db.Reviews.Where(review => review.CallId == callId).ExecuteUpdateAsync(
            set => set.SetProperty(review => review.Summary, (string?)null).SetProperty(review => review.Version, review => review.Version + 1), cancellation);
    }
}
