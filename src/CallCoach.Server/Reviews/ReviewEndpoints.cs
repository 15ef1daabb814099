using CallCoach.Calls;
using CallCoach.Coaching;
using CallCoach.Server.Api;
using CallCoach.Server.Problems;
using CallCoach.Server.Security;
using CallCoach.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Moved = Microsoft.AspNetCore.Http.HttpResults.Results<
    Microsoft.AspNetCore.Http.HttpResults.Ok<CallCoach.Server.Reviews.ReviewView>,
    Microsoft.AspNetCore.Http.HttpResults.NotFound,
    CallCoach.Server.Problems.Problem403,
    Microsoft.AspNetCore.Http.HttpResults.ValidationProblem,
    CallCoach.Server.Problems.Problem409>;

namespace CallCoach.Server.Reviews;

/// <summary>The review of a call. Who looks after the team writes it, the call's agent answers; another's call is NotFound, and so is a draft to the agent.</summary>
public static class ReviewEndpoints
{
    public static void MapReviews(this IEndpointRouteBuilder api)
    {
        var review = api.MapGroup("/calls/{id:guid}/review").WithTags("Reviews");
        review.MapGet("", GetReview).WithSummary("The review of a call, 204 without one; the agent sees it once it is published");
        review.MapPost("", BeginReview).WithSummary("Begin a draft with the machine's findings (supervisor, trainer of the team, administrator)");
        review.MapPut("", PutReview).WithSummary("Write the draft: points beside the machine's, reasons, summary (supervisor, trainer, administrator)");
        review.MapPost("/publish", Publish).WithSummary("Give the review to the agent (supervisor, trainer, administrator)");
        review.MapPost("/acknowledge", Acknowledge).WithSummary("The agent agrees");
        review.MapPost("/dispute", Dispute).WithSummary("The agent disagrees with a criterion and says why");
        review.MapPost("/resolve", Resolve).WithSummary("Answer a dispute, with other points or the same (supervisor, trainer, administrator)");
    }

    // That a call has no review is the usual case and no fault: a browser would show a 404 as one, for every call page.
    private static async Task<Results<Ok<ReviewView>, NoContent, NotFound, Problem409>> GetReview(
        Guid id, CallDb db, ReviewDesk desk, CurrentUser user, CancellationToken cancellation)
    {
        if (!await db.Calls.VisibleTo(user).AnyAsync(call => call.Id == id, cancellation))
            return TypedResults.NotFound();
        if (await desk.FindAsync(id, user, cancellation) is not { } review)
            return TypedResults.NoContent();
        return await desk.CardOfAsync(review, cancellation) is { } card
            ? TypedResults.Ok(await desk.ViewAsync(review, card, cancellation))
            : Unreadable();
    }

    private static async Task<Results<Created<ReviewView>, NotFound, Problem403, Problem409>> BeginReview(
        Guid id, ReviewDesk desk, CurrentUser user, CancellationToken cancellation)
    {
        if (await desk.FindCallAsync(id, user, cancellation) is not { } call)
            return TypedResults.NotFound();
        if (!user.MayReview(call))
            return NotYours();
        if (call.ReviewState is not null)
            return Exists();
        if (call.Status == CallStatus.Running)
            return new Problem409("call-running", "The call is still running. Review it when it is over.");
        if (call.Detail is null)
            return new Problem409("no-score", "Nothing is known of this call that could be reviewed.");
        if (await desk.TryBeginAsync(call, user, cancellation) is not { } review)
            return Exists();
        return await desk.CardOfAsync(review, cancellation) is { } card
            ? TypedResults.Created($"{ApiSetup.Prefix}/calls/{id}/review", await desk.ViewAsync(review, card, cancellation))
            : Unreadable();
    }

    private static Task<Moved> PutReview(Guid id, ReviewChange body, ReviewDesk desk, CurrentUser user, CancellationToken cancellation) =>
        MoveAsync(id, body.Version, [ReviewState.Draft], byAgent: false, desk, user, (review, card) =>
        {
            var faults = new Faults().Lines(body.Lines, review, card).Text("summary", string.IsNullOrEmpty(body.Summary) ? null : body.Summary, Review.SummaryLength);
            if (faults.Problem is { } problem)
                return problem;
            review.Summary = string.IsNullOrWhiteSpace(body.Summary) ? null : body.Summary.Trim();
            desk.Write(review, card, body.Lines, whole: true, user);
            return null;
        }, cancellation);

    private static Task<Moved> Publish(Guid id, ReviewPublication body, ReviewDesk desk, CurrentUser user, CancellationToken cancellation) =>
        MoveAsync(id, body.Version, [ReviewState.Draft], byAgent: false, desk, user, (review, _) =>
        {
            desk.Step(review, ReviewState.Published, user, null);
            return null;
        }, cancellation);

    private static Task<Moved> Acknowledge(Guid id, ReviewAcknowledgement body, ReviewDesk desk, CurrentUser user, CancellationToken cancellation) =>
        MoveAsync(id, body.Version, [ReviewState.Published], byAgent: true, desk, user, (review, _) =>
        {
            if (new Faults().Text("note", string.IsNullOrEmpty(body.Note) ? null : body.Note, ReviewStep.NoteLength).Problem is { } problem)
                return problem;
            desk.Step(review, ReviewState.Acknowledged, user, body.Note);
            return null;
        }, cancellation);

    private static Task<Moved> Dispute(Guid id, ReviewDispute body, ReviewDesk desk, CurrentUser user, CancellationToken cancellation) =>
        MoveAsync(id, body.Version, [ReviewState.Published], byAgent: true, desk, user, (review, card) =>
        {
            var faults = new Faults().Text("why", body.Why, ReviewStep.NoteLength).Require(
                card.Criteria.Any(criterion => criterion.Id == body.Criterion), "criterion", $"Must be one of {string.Join(", ", card.Criteria.Select(each => each.Id))}.");
            if (faults.Problem is { } problem)
                return problem;
            desk.Step(review, ReviewState.Disputed, user, body.Why, body.Criterion);
            return null;
        }, cancellation);

    private static Task<Moved> Resolve(Guid id, ReviewResolution body, ReviewDesk desk, CurrentUser user, CancellationToken cancellation) =>
        MoveAsync(id, body.Version, [ReviewState.Disputed], byAgent: false, desk, user, (review, card) =>
        {
            if (new Faults().Text("note", body.Note, ReviewStep.NoteLength).Lines(body.Lines ?? [], review, card).Problem is { } problem)
                return problem;
            if (body.Lines is { } lines)
                desk.Write(review, card, lines, whole: false, user);
            desk.Step(review, ReviewState.Resolved, user, body.Note);
            return null;
        }, cancellation);

    /// <summary>What every change has in common: who may, from which state, on which version; then the change itself, which may refuse.</summary>
    private static async Task<Moved> MoveAsync(
        Guid id, int version, ReviewState[] from, bool byAgent, ReviewDesk desk, CurrentUser user, Func<Review, ScoreCard, ValidationProblem?> change,
        CancellationToken cancellation)
    {
        if (await desk.FindAsync(id, user, cancellation) is not { } review)
            return TypedResults.NotFound();
        if (byAgent && review.Call!.AgentId != user.Id)
            return new Problem403("not-your-call", "Only the agent of the call answers its review.");
        if (!byAgent && !user.MayReview(review.Call!))
            return NotYours();
        if (review.Version != version)
            return Changed();
        if (!from.Contains(review.State))
            return new Problem409("wrong-state", $"The review is {Word.Of(review.State)}; this needs {string.Join(" or ", from.Select(Word.Of))}.");
        if (await desk.CardOfAsync(review, cancellation) is not { } card)
            return Unreadable();
        if (change(review, card) is { } problem)
            return problem;
        return await desk.TrySaveAsync(review, cancellation) ? TypedResults.Ok(await desk.ViewAsync(review, card, cancellation)) : Changed();
    }

    private static Problem403 NotYours() => new(ProblemCodes.Forbidden, "Those who look after the team review its calls, and nobody an own one.");

    private static Problem409 Exists() => new("review-exists", "The call is reviewed already, perhaps by somebody else just now.");

    private static Problem409 Changed() => new(ProblemCodes.ChangedMeanwhile, "Somebody else changed this review meanwhile. Load it again; nothing is overwritten.");

    private static Problem409 Unreadable() => new("card-unreadable", "The scorecard of this review can no longer be read.");
}
