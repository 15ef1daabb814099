using CallCoach.Calls;
using CallCoach.Server.Audit;
using CallCoach.Server.Security;
using CallCoach.Storage;
using Microsoft.EntityFrameworkCore;

namespace CallCoach.Server.Calls;

/// <summary>Deletes a call wholly: row, cues, gaps, report, traces, text with its index and the recording's file.</summary>
public sealed partial class CallDeletion(CallDb db, AuditLog audit, RecordingFolder recordings, TranscriptFinisher texts, ILogger<CallDeletion> logger)
{
    /// <returns>False while the call is running.</returns>
    /// <exception cref="IOException">The file cannot be deleted; then the row stays as well.</exception>
    public async Task<bool> TryDeleteAsync(Call call, CurrentUser deletedBy, CancellationToken cancellation)
    {
        var unfinished = await texts.ForgetAsync(call.Id);
        var deleted = false;
        try
        {
            return deleted = await DeleteAsync(call, deletedBy, cancellation);
        }
        finally
        {
            if (!deleted && unfinished is not null)
                texts.TakeUp(unfinished);   // the call stays, and wants its text
        }
    }

    private async Task<bool> DeleteAsync(Call call, CurrentUser deletedBy, CancellationToken cancellation)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        await PracticeTextRemoval.RemoveAsync(db, call.Id, cancellation);
        var deleted = await db.Calls.Where(c => c.Id == call.Id && c.Status != CallStatus.Running).ExecuteDeleteAsync(cancellation);
        if (deleted == 0)
            return false;
        if (!call.IsPrivate)   // its own agent's affair; the log would tell others that it was there
            audit.Add(deletedBy, AuditAction.CallDeleted, call.TeamId, call.Id, FormattableString.Invariant($"{call.StartedAt:u}, {call.DurationSeconds:0} s"));
        await db.SaveChangesAsync(cancellation);
        if (call.RecordingFile is { } file)
            recordings.Delete(file);
        await transaction.CommitAsync(CancellationToken.None);   // the sound is gone: the row must follow, whether or not somebody still waits
        LogDeleted(call.Id, deletedBy.Id);
        return true;
    }

    [LoggerMessage(2200, LogLevel.Information, "Call {CallId} was deleted by {UserId}")]
    private partial void LogDeleted(Guid callId, Guid userId);
}
