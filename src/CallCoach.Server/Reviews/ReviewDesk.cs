using System.Text.Json.Nodes;
using CallCoach.Calls;
using CallCoach.Coaching;
using CallCoach.Server.Api;
using CallCoach.Server.Audit;
using CallCoach.Server.Cards;
using CallCoach.Server.Problems;
using CallCoach.Server.Security;
using CallCoach.Storage;
using Microsoft.EntityFrameworkCore;

namespace CallCoach.Server.Reviews;

/// <summary>Reads reviews and moves them on: draft → published → acknowledged, or disputed → resolved.</summary>
public sealed class ReviewDesk(CallDb db, ScoreCards cards, AuditLog audit, TimeProvider clock)
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>A call that the person sees; null when there is none.</summary>
    public Task<Call?> FindCallAsync(Guid callId, CurrentUser user, CancellationToken cancellation) =>
        db.Calls.VisibleTo(user).Include(call => call.Detail).SingleOrDefaultAsync(call => call.Id == callId, cancellation);

    /// <summary>The review of a call, where the person may read it; else null.</summary>
    public async Task<Review?> FindAsync(Guid callId, CurrentUser user, CancellationToken cancellation)
    {
        var call = await db.Calls.VisibleTo(user).SingleOrDefaultAsync(call => call.Id == callId, cancellation);
        return call is null || !user.MayRead(call, call.ReviewState) ? null
            : await db.Reviews.Include(review => review.Call).Include(review => review.Lines).Include(review => review.Steps).AsSplitQuery()
                .SingleOrDefaultAsync(review => review.CallId == callId, cancellation);
    }

    /// <summary>The card that a review keeps to; null when it can no longer be read.</summary>
    public Task<ScoreCard?> CardOfAsync(Review review, CancellationToken cancellation) =>
        cards.FindAsync(review.Call!.TeamId, review.CardVersion, cancellation);

    /// <summary>Begins the review of a call with the machine's findings as they are now.</summary>
    /// <returns>Null when somebody else was faster, or the call has no score to begin with.</returns>
    public async Task<Review?> TryBeginAsync(Call call, CurrentUser user, CancellationToken cancellation)
    {
        if (call.Detail is not { } detail || JsonNode.Parse(detail.Report)?["score"] is not JsonObject score)
            return null;
        var review = new Review
        {
            CallId = call.Id, Call = call, CardVersion = score["cardVersion"]!.GetValue<string>(), MachineTotal = call.Numbers.Score, Total = call.Numbers.Score,
        };
        foreach (var criterion in score["criteria"]!.AsArray())
            review.Lines.Add(new ReviewLine { CallId = call.Id, Criterion = criterion!["id"]!.GetValue<string>(), Machine = criterion.ToJsonString() });
        Step(review, ReviewState.Draft, user, null);
        db.Reviews.Add(review);
        try
        {
            await db.SaveChangesAsync(cancellation);
            return review;
        }
        catch (DbUpdateException fault) when (fault.IsDuplicate())
        {
            return null;
        }
    }

    /// <summary>Puts people's points beside the machine's.</summary>
    /// <param name="review">Not yet over.</param>
    /// <param name="card">Its own.</param>
    /// <param name="lines">Checked.</param>
    /// <param name="whole">Lines that are left out stand as the machine had them; else as they are.</param>
    /// <param name="user">Who writes.</param>
    public void Write(Review review, ScoreCard card, IReadOnlyList<ReviewLineChange> lines, bool whole, CurrentUser user)
    {
        foreach (var kept in review.Lines)
        {
            var change = lines.FirstOrDefault(line => line.Criterion == kept.Criterion);
            if (change is null && !whole)
                continue;
            var reason = string.IsNullOrWhiteSpace(change?.Reason) ? null : change.Reason.Trim();
            if (kept.Points == change?.Points && kept.Reason == reason)
                continue;
            (kept.Points, kept.Reason, kept.EditedBy, kept.EditedAt) = (change?.Points, reason, user.Id, Now);
            audit.Add(user, AuditAction.ScoreOverridden, review.Call!.TeamId, review.CallId, FormattableString.Invariant(
                $"{kept.Criterion}: {ReviewTotals.MachinePoints(kept)} → {(object?)change?.Points ?? "as measured"}"));
        }
        review.Total = ReviewTotals.Of(review, card);
    }

    /// <summary>Notes a step, and the state with it.</summary>
    public void Step(Review review, ReviewState state, CurrentUser user, string? note, string? criterion = null)
    {
        review.State = state;
        review.Steps.Add(new ReviewStep { CallId = review.CallId, State = state, At = Now, UserId = user.Id, Note = note?.Trim(), Criterion = criterion });
        review.Call!.ReviewState = state;
        if (AuditActionOf(state) is { } action)
            audit.Add(user, action, review.Call.TeamId, review.CallId, criterion);
    }

    /// <returns>False when somebody else changed the review meanwhile; then nothing is kept.</returns>
    public async Task<bool> TrySaveAsync(Review review, CancellationToken cancellation)
    {
        review.Version++;
        if (review.State != ReviewState.Draft)
            review.Call!.ReviewedScore = review.Total;
        try
        {
            await db.SaveChangesAsync(cancellation);
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            return false;
        }
    }

    public async Task<ReviewView> ViewAsync(Review review, ScoreCard card, CancellationToken cancellation)
    {
        var people = review.Lines.Select(line => line.EditedBy).OfType<Guid>().Concat(review.Steps.Select(step => step.UserId)).Distinct().ToList();
        var names = await db.Users.Where(user => people.Contains(user.Id)).ToDictionaryAsync(user => user.Id, user => user.DisplayName, cancellation);
        var order = card.Criteria.Select((criterion, i) => (criterion.Id, i)).ToDictionary();
        return new ReviewView(
            review.CallId, review.State, review.Version, review.MachineTotal, review.Total, review.Summary, ScoredBy.Of(card),
            [.. review.Lines.OrderBy(line => order.GetValueOrDefault(line.Criterion, int.MaxValue)).Select(line => ReviewLineView.Of(line, names))],
            [.. review.Steps.OrderBy(step => step.Id).Select(step => ReviewStepView.Of(step, names))]);
    }

    private static string? AuditActionOf(ReviewState state) => state switch
    {
        ReviewState.Published => AuditAction.ReviewPublished,
        ReviewState.Disputed => AuditAction.ReviewDisputed,
        ReviewState.Resolved => AuditAction.ReviewResolved,
        _ => null,
    };
}
