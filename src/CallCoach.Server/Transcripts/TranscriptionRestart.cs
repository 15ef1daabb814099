using CallCoach.Calls;
using CallCoach.Server.Problems;
using CallCoach.Storage;

namespace CallCoach.Server.Transcripts;

/// <summary>Has a call that is over written down anew, where that can be.</summary>
public sealed class TranscriptionRestart(
    CallDb db, TeamDocuments documents, TranscriptionDesk desk, TranscriptFinisher finisher, RecordingFolder recordings, TimeProvider clock)
{
    /// <param name="call">Of <paramref name="language"/> from now on; tracked.</param>
    /// <param name="language">BCP 47; null: as before.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <returns>Null when it is begun; else why it cannot be.</returns>
    internal async Task<Problem409?> TryAsync(Call call, string? language, CancellationToken cancellation)
    {
        if (call.Status == CallStatus.Running)
            return new Problem409("call-running", "The call is still running.");
        if (call.RecordingFile is not { } file || !File.Exists(recordings.PathOf(file)))
            return new Problem409("no-recording", "The call has no recording any more.");
        if ((await documents.CampaignsAsync(call.TeamId, cancellation)).Of(call.Campaign).IsTextOver(call.StartedAt, clock.GetUtcNow().UtcDateTime))
            return new Problem409("text-expired", "The call's campaign keeps text no longer than that; it would be deleted again within the hour.");
        var (state, code) = desk.StateFor(language ?? call.Language, TranscriptState.Working);
        if (state == TranscriptState.Off)
            return new Problem409("transcription-off", "Recognition is switched off on this server.");
        if (state == TranscriptState.NoModel)
            return new Problem409("no-model", $"No model is installed that can write this call down ({code ?? "language unknown"}).");
        await finisher.ForgetAsync(call.Id);
        (call.Language, call.TranscriptState, call.TranscriptCode) = (language ?? call.Language, state, null);
        await db.SaveChangesAsync(cancellation);
        finisher.Add(call.Id, anew: true);
        return null;
    }
}
