using CallCoach.Server.Api;
using CallCoach.Server.Problems;
using CallCoach.Server.Security;
using CallCoach.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CallCoach.Server.Remarks;

/// <summary>Comments pinned to moments of a call, and answers to them. Another's call is NotFound.</summary>
public static class CommentEndpoints
{
    public static void MapComments(this IEndpointRouteBuilder api)
    {
        var comments = api.MapGroup("/calls/{id:guid}/comments").WithTags("Reviews");
        comments.MapGet("", ListComments).WithSummary("The call's comments in order of writing; the agent sees others' once the review is published");
        comments.MapPost("", AddComment).WithSummary("Say something of a moment of the call, or answer");
        comments.MapPut("/{commentId:guid}", PutComment).WithSummary("Change an own comment");
        comments.MapDelete("/{commentId:guid}", DeleteComment).WithSummary("Take an own comment back");
    }

    private static async Task<Results<Ok<CommentList>, NotFound>> ListComments(
        Guid id, CallComments comments, CurrentUser user, CancellationToken cancellation) =>
        await comments.FindCallAsync(id, user, cancellation) is { } call
            ? TypedResults.Ok(new CommentList(await comments.ListAsync(call, user, cancellation)))
            : TypedResults.NotFound();

    private static async Task<Results<Created<CommentView>, NotFound, ValidationProblem>> AddComment(
        Guid id, NewComment body, CallComments comments, CurrentUser user, CancellationToken cancellation)
    {
        if (await comments.FindCallAsync(id, user, cancellation) is not { } call)
            return TypedResults.NotFound();
        var answered = body.Parent is { } parent ? await comments.FindAsync(call, parent, user, cancellation) : null;
        var faults = new Faults().Text("text", body.Text, CallComment.TextLength)
            .Require(body.At is null || (body.At >= 0 && body.At <= call.DurationSeconds), "at", FormattableString.Invariant($"Must be 0 to {call.DurationSeconds:0.###}."))
            .Require(body.Parent is null || answered is not null, "parent", "Must be a comment of this call.");
        if (faults.Problem is { } problem)
            return problem;
        var comment = await comments.AddAsync(call, body, answered, user, cancellation);
        return TypedResults.Created($"{ApiSetup.Prefix}/calls/{id}/comments", comment);
    }

    private static async Task<Results<Ok<CommentView>, NotFound, Problem403, ValidationProblem, Problem409>> PutComment(
        Guid id, Guid commentId, CommentChange body, CallComments comments, CurrentUser user, CancellationToken cancellation)
    {
        if (await comments.FindCallAsync(id, user, cancellation) is not { } call
            || await comments.FindAsync(call, commentId, user, cancellation) is not { } comment)
            return TypedResults.NotFound();
        if (comment.AuthorId != user.Id)
            return NotYours();
        if (new Faults().Text("text", body.Text, CallComment.TextLength).Problem is { } problem)
            return problem;
        return comment.Version == body.Version && await comments.TryChangeAsync(comment, body.Text, cancellation) is { } changed
            ? TypedResults.Ok(changed)
            : new Problem409(ProblemCodes.ChangedMeanwhile, "This comment was changed meanwhile. Load it again.");
    }

    private static async Task<Results<NoContent, NotFound, Problem403>> DeleteComment(
        Guid id, Guid commentId, CallComments comments, CurrentUser user, CancellationToken cancellation)
    {
        if (await comments.FindCallAsync(id, user, cancellation) is not { } call
            || await comments.FindAsync(call, commentId, user, cancellation) is not { } comment)
            return TypedResults.NotFound();
        if (comment.AuthorId != user.Id)
            return NotYours();
        await comments.DeleteAsync(comment, cancellation);
        return TypedResults.NoContent();
    }

    private static Problem403 NotYours() => new(ProblemCodes.Forbidden, "Only who wrote a comment changes it.");
}
