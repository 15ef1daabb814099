using CallCoach.Calls;
using CallCoach.Server.Security;
using CallCoach.Storage;
using Microsoft.EntityFrameworkCore;

namespace CallCoach.Server.Audit;

/// <summary>Notes who did what with a call. A note is saved together with what it tells of, or not at all.</summary>
public sealed class AuditLog(CallDb db, TimeProvider clock)
{
    /// <summary>Who it was, where nobody asked for it.</summary>
    private const string ServerName = "CallCoach";

    /// <summary>Players ask for sound in many ranges: within this time one person's playing of one call is one playback.</summary>
    private static readonly TimeSpan OnePlayback = TimeSpan.FromMinutes(10);

    /// <summary>Adds a line to what the context saves next.</summary>
    public void Add(CurrentUser user, string action, Guid? teamId, Guid? callId = null, string? detail = null) =>
        db.AuditEntries.Add(Entry(clock, user.Id, user.Name, action, teamId, callId, detail));

    /// <summary>A line for what the server does by itself.</summary>
    public static AuditEntry OfServer(TimeProvider clock, string action, Guid? teamId, Guid? callId, string? detail) =>
        Entry(clock, Guid.Empty, ServerName, action, teamId, callId, detail);

    /// <summary>Something leaves the system; noted before it does.</summary>
    public async Task NoteExportAsync(CurrentUser user, Guid? teamId, Guid? callId, string what, CancellationToken cancellation)
    {
        Add(user, AuditAction.Export, teamId, callId, what);
        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>Somebody listens to a call, or takes its sound home.</summary>
    public async Task NoteSoundAsync(CurrentUser user, Call call, bool download, CancellationToken cancellation)
    {
        if (call.IsPrivate)
            return;   // only its own agent can play it, and the log would tell others that it is there
        var since = clock.GetUtcNow().UtcDateTime - OnePlayback;
        if (!download && await db.AuditEntries.AnyAsync(entry => entry.CallId == call.Id && entry.UserId == user.Id
            && entry.Action == AuditAction.Playback && entry.At > since, cancellation))
            return;
        Add(user, download ? AuditAction.Export : AuditAction.Playback, call.TeamId, call.Id, download ? "audio" : call.Status == CallStatus.Running ? "live" : null);
        await db.SaveChangesAsync(cancellation);
    }

    private static AuditEntry Entry(TimeProvider clock, Guid userId, string userName, string action, Guid? teamId, Guid? callId, string? detail) => new()
    {
        At = clock.GetUtcNow().UtcDateTime, UserId = userId, UserName = userName, Action = action,
        TeamId = teamId, CallId = callId, Detail = detail?[..Math.Min(detail.Length, AuditEntry.DetailLength)],
    };
}
