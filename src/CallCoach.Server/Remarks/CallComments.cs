using CallCoach.Server.Reviews;
using CallCoach.Server.Security;
using CallCoach.Storage;
using Microsoft.EntityFrameworkCore;

namespace CallCoach.Server.Remarks;

/// <summary>Reads and writes the comments of calls. While a review is a draft, the agent sees only what agents wrote: comments come with the review.</summary>
public sealed class CallComments(CallDb db, TimeProvider clock)
{
    /// <summary>A call that the person sees; null when there is none.</summary>
    public Task<Call?> FindCallAsync(Guid callId, CurrentUser user, CancellationToken cancellation) =>
        db.Calls.AsNoTracking().VisibleTo(user).SingleOrDefaultAsync(call => call.Id == callId, cancellation);

    /// <summary>Those that the person sees, in order of writing.</summary>
    public Task<List<CommentView>> ListAsync(Call call, CurrentUser user, CancellationToken cancellation) =>
        ViewsAsync(Seen(call, user), cancellation);

    /// <summary>One that the person sees, to be changed.</summary>
    public Task<CallComment?> FindAsync(Call call, Guid id, CurrentUser user, CancellationToken cancellation) =>
        Seen(call, user).AsTracking().SingleOrDefaultAsync(comment => comment.Id == id, cancellation);

    public async Task<CommentView> AddAsync(Call call, NewComment body, CallComment? answered, CurrentUser user, CancellationToken cancellation)
    {
        var comment = new CallComment
        {
            CallId = call.Id, ParentId = answered?.ParentId ?? answered?.Id, At = body.At ?? answered?.At, Text = body.Text.Trim(),
            AuthorId = user.Id, WrittenAt = clock.GetUtcNow().UtcDateTime,
        };
        db.CallComments.Add(comment);
        await db.SaveChangesAsync(cancellation);
        return await ViewAsync(comment, cancellation);
    }

    /// <returns>Null when it was changed meanwhile.</returns>
    public async Task<CommentView?> TryChangeAsync(CallComment comment, string text, CancellationToken cancellation)
    {
        comment.Text = text.Trim();
        comment.EditedAt = clock.GetUtcNow().UtcDateTime;
        comment.Version++;
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateConcurrencyException)
        {
            return null;
        }
        return await ViewAsync(comment, cancellation);
    }

    /// <summary>Takes a comment back: its text is gone; its place stays while there are answers.</summary>
    public async Task DeleteAsync(CallComment comment, CancellationToken cancellation)
    {
        if (await db.CallComments.AnyAsync(answer => answer.ParentId == comment.Id, cancellation))
            await TryChangeAsync(comment, "", cancellation);
        else
            await db.CallComments.Where(gone => gone.Id == comment.Id).ExecuteDeleteAsync(cancellation);
    }

    private IQueryable<CallComment> Seen(Call call, CurrentUser user)
    {
        var comments = db.CallComments.AsNoTracking().Where(comment => comment.CallId == call.Id);
        return user.MayWatchTeam(call.TeamId) || user.MayRead(call, call.ReviewState)
            ? comments
            : comments.Where(comment => comment.AuthorId == call.AgentId);
    }

    private async Task<CommentView> ViewAsync(CallComment comment, CancellationToken cancellation) =>
        (await ViewsAsync(db.CallComments.Where(kept => kept.Id == comment.Id), cancellation)).Single();

    private Task<List<CommentView>> ViewsAsync(IQueryable<CallComment> comments, CancellationToken cancellation) => comments
        .OrderBy(comment => comment.WrittenAt).ThenBy(comment => comment.Id)
        .Select(comment => new CommentView(
            comment.Id, comment.ParentId, comment.At, comment.Text,
            new Named(comment.AuthorId, db.Users.Where(person => person.Id == comment.AuthorId).Select(person => person.DisplayName).SingleOrDefault() ?? ""),
            comment.WrittenAt, comment.EditedAt, comment.Version))
        .ToListAsync(cancellation);
}
