using CallCoach.Server.Security;
using CallCoach.Storage;
using Microsoft.EntityFrameworkCore;

namespace CallCoach.Server.Calls;

/// <summary>Reads a page of the list of calls.</summary>
/// <remarks>First which calls, from an index that holds all that is filtered by; then the rows of those that are shown, and no others.</remarks>
public sealed class CallLists(CallDb db)
{
    private const int FewCues = 2_000;   // looking so many calls up one by one takes a few milliseconds

    internal async Task<CallPage> ReadAsync(CallFilter filter, CurrentUser user, CancellationToken cancellation)
    {
        var found = await (await MatchingAsync(filter, user, cancellation)).Take(filter.Limit + 1).Select(call => call.Id).ToListAsync(cancellation);   // one more tells whether there is a next page
        var shown = found.Take(filter.Limit).ToList();
        var rows = await db.Calls.Where(call => shown.Contains(call.Id)).OrderByDescending(call => call.StartedAt).ThenByDescending(call => call.Id)
            .Select(CallRow.FromCall).AsSplitQuery().ToListAsync(cancellation);
        return new CallPage(rows, found.Count > shown.Count ? new CallCursor(rows[^1].StartedAt, rows[^1].Id).ToString() : null);
    }

    /// <summary>All that a person sees of what is asked for, newest first.</summary>
    internal async Task<IQueryable<Call>> MatchingAsync(CallFilter filter, CurrentUser user, CancellationToken cancellation) =>
        filter.Apply(db, filter.Cue is { } code ? await WithCueAsync(code, user, cancellation) : db.Calls.VisibleTo(user));

    // A common cue is soon met on the way through the calls; of a rare one all calls are looked up at once.
    private async Task<IQueryable<Call>> WithCueAsync(string code, CurrentUser user, CancellationToken cancellation)
    {
        var cues = db.CallCues.Where(cue => cue.Code == code && cue.Shown);
        var seen = db.Calls.VisibleTo(user);
        return await cues.Take(FewCues + 1).CountAsync(cancellation) > FewCues
            ? seen.Where(call => call.Cues.Any(cue => cue.Code == code && cue.Shown))
            : seen.Where(call => cues.Select(cue => cue.CallId).Contains(call.Id));
    }
}
