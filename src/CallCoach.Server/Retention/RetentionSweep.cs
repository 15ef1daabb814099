using CallCoach.Calls;
using CallCoach.Server.Audit;
using CallCoach.Storage;
using Microsoft.EntityFrameworkCore;

namespace CallCoach.Server.Retention;

/// <summary>Deletes the sound and the text of calls whose campaign keeps them no longer. What a campaign says now counts, also for old calls.</summary>
/// <remarks>
/// With the sound go the clips of it, with the text its findings, its place in the search index, and what people wrote about the call, for
/// that quotes it. Where the sound is kept longer, what was written since then goes with the sound. Numbers, score and a review's points and steps stay.
/// </remarks>
public sealed partial class RetentionSweep(
    IDbContextFactory<CallDb> databases, TeamDocuments documents, RecordingFolder recordings, TimeProvider clock, ILogger<RetentionSweep> log)
{
    private const int Page = 500;   // calls looked at together
    private const int DeliveryDays = 30;   // deliveries to other systems name people too

    /// <returns>Calls of which something was deleted.</returns>
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        var done = 0;
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var oldest = clock.GetUtcNow().UtcDateTime.AddDays(-DeliveryDays);
        await db.WebhookDeliveries.Where(delivery => delivery.CreatedAt < oldest && (delivery.DueAt == null || !delivery.Webhook!.On)).ExecuteDeleteAsync(cancellation);   // what waits for a webhook that is off waits for ever
        foreach (var team in await db.TeamDocuments.Where(document => document.Kind == TeamDocument.Campaigns).Select(document => document.TeamId).Distinct().ToListAsync(cancellation))
            done += await SweepAsync(team, await documents.CampaignsAsync(team, cancellation), cancellation);
        if (done > 0)
            LogDone(done);
        return done;
    }

    private async Task<int> SweepAsync(Guid teamId, TeamCampaigns campaigns, CancellationToken cancellation)
    {
        if (ShortestDays(campaigns) is not { } days)
            return 0;
        var (now, done) = (clock.GetUtcNow().UtcDateTime, 0);
        var (before, beforeId) = (now.AddDays(-days), Guid.Empty);
        while (true)
        {
            await using var db = await databases.CreateDbContextAsync(cancellation);
            var old = await db.Calls.AsNoTracking()
                .Where(call => call.TeamId == teamId && call.StartedAt <= before && (call.StartedAt < before || call.Id.CompareTo(beforeId) < 0))
                .Where(call => call.Status != CallStatus.Running && (call.RecordingFile != null || call.TranscriptCode != TextRemoval.Code))
                .OrderByDescending(call => call.StartedAt).ThenByDescending(call => call.Id).Take(Page)
                .Select(call => new OldCall(call.Id, call.StartedAt, call.Campaign, call.RecordingFile != null,
                    call.SearchKey != null || db.CallLines.Any(line => line.CallId == call.Id) || db.Calls.WithRemarks(db).Any(one => one.Id == call.Id))).ToListAsync(cancellation);
            foreach (var call in old)
            {
                var (sound, text) = Due(call, campaigns.Of(call.Campaign), now);
                if ((sound || text) && await DeleteAsync(call.Id, sound, text, cancellation))
                    done++;
            }
            if (old.Count < Page)
                return done;
            (before, beforeId) = (old[^1].StartedAt, old[^1].Id);
        }
    }

    private static int? ShortestDays(TeamCampaigns campaigns) =>
        campaigns.Campaigns.SelectMany(campaign => new[] { campaign.AudioDays, campaign.TextDays })
            .Append(campaigns.Others.AudioDays).Append(campaigns.Others.TextDays).Min();

    private static (bool Sound, bool Text) Due(OldCall call, TeamCampaign campaign, DateTime now) =>
        (call.HasSound && campaign.IsSoundOver(call.StartedAt, now), call.HasText && campaign.IsTextOver(call.StartedAt, now));

    private async Task<bool> DeleteAsync(Guid callId, bool sound, bool text, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        if (await db.Calls.Include(call => call.Scoring).SingleOrDefaultAsync(call => call.Id == callId, cancellation) is not { } call)
            return false;   // deleted meanwhile
        (sound, text) = (sound && call.RecordingFile is not null, text && call.TranscriptCode != TextRemoval.Code);
        if (!sound && !text)
            return false;   // done meanwhile
        var file = sound ? call.RecordingFile : null;
        if (sound)
        {
            call.RecordingFile = null;
            await db.CallClips.Where(clip => clip.CallId == callId).ExecuteDeleteAsync(cancellation);
        }
        if (text || (sound && call.TranscriptCode == TextRemoval.Code))
            await RemarkRemoval.RemoveAsync(db, callId, cancellation);
        if (text)
            await TextRemoval.RemoveAsync(db, call, cancellation);
        db.AuditEntries.Add(AuditLog.OfServer(clock, AuditAction.Retention, call.IsPrivate ? null : call.TeamId, call.IsPrivate ? null : callId, (sound, text) switch
        {
            (true, true) => "audio, text",
            (true, false) => "audio",
            _ => "text",
        }));
        await db.SaveChangesAsync(cancellation);
        if (file is not null)
            recordings.Delete(file);   // last: a file that stays is tried again, for then nothing of this is kept
        await transaction.CommitAsync(cancellation);
        return true;
    }

    [LoggerMessage(2402, LogLevel.Information, "The time of {Calls} calls' sound or text was over; it is deleted")]
    private partial void LogDone(int calls);

    private sealed record OldCall(Guid Id, DateTime StartedAt, string? Campaign, bool HasSound, bool HasText);
}
