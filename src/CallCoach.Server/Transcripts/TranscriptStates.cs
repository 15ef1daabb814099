using CallCoach.Calls;
using CallCoach.Server.Live;
using CallCoach.Server.Security;
using CallCoach.Storage;
using Microsoft.EntityFrameworkCore;

namespace CallCoach.Server.Transcripts;

/// <summary>Where the text of a call stands now: the call itself knows while it runs, then whoever works on it, then the database.</summary>
public sealed class TranscriptStates(CallDb db, CallRegistry running, TranscriptFinisher finisher)
{
    /// <returns>Null when there is no such call, or the person may not see it.</returns>
    public async Task<TranscriptStateMessage?> FindAsync(Guid callId, CurrentUser user, CancellationToken cancellation)
    {
        var kept = await db.Calls.VisibleTo(user).Where(call => call.Id == callId)
            .Select(call => new { call.TranscriptState, call.TranscriptCode }).SingleOrDefaultAsync(cancellation);
        return kept is null ? null : TranscriptStateMessage.Of(callId, Now(callId, kept.TranscriptState, kept.TranscriptCode));
    }

    /// <param name="callId">The call.</param>
    /// <param name="state">As kept.</param>
    /// <param name="code">As kept.</param>
    public TextProgress Now(Guid callId, TranscriptState state, string? code) =>
        running.Find(callId) is { } live ? new TextProgress(live.TextState, live.TextSoFar().Code)
        : finisher.ProgressOf(callId) ?? new TextProgress(state, code);
}
