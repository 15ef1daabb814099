using CallCoach.Calls;
using CallCoach.Coaching;
using CallCoach.Server.Live;
using CallCoach.Server.Security;
using CallCoach.Storage;
using Microsoft.EntityFrameworkCore;

namespace CallCoach.Server.Transcripts;

/// <summary>Reads what was said in a call for the person who asks.</summary>
public sealed class TranscriptViews(CallDb db, CallRegistry running, TranscriptStates states)
{
    /// <returns>Null when there is no such call, or the person may not see it.</returns>
    public async Task<TranscriptView?> FindAsync(Guid callId, CurrentUser user, CancellationToken cancellation)
    {
        var call = await db.Calls.AsNoTracking().VisibleTo(user).SingleOrDefaultAsync(c => c.Id == callId, cancellation);
        if (call is null)
            return null;
        return running.Find(callId) is { } live ? Of(live, call) : await OfKeptAsync(call, cancellation);
    }

    private static TranscriptView Of(LiveCall live, Call call)
    {
        var text = live.TextSoFar();
        return new TranscriptView(
            live.Id, text.State, text.Code, null, call.Language, call.Redacted,
            [.. text.Lines.OrderBy(line => line.Start).Select(TranscriptLineView.Of)],
            [.. live.FoundSoFar().OrderBy(finding => finding.Start).Select(finding => FindingView.Of(finding))], null);
    }

    private async Task<TranscriptView> OfKeptAsync(Call call, CancellationToken cancellation)
    {
        var lines = await db.CallLines.AsNoTracking().Where(line => line.CallId == call.Id).OrderBy(line => line.Start).ThenBy(line => line.Number)
            .Select(line => new { Line = line, By = db.Users.Where(user => user.Id == line.CorrectedBy).Select(user => user.DisplayName).FirstOrDefault() })
            .ToListAsync(cancellation);
        var words = await db.CallWords.AsNoTracking().SingleOrDefaultAsync(w => w.CallId == call.Id, cancellation);
        var now = states.Now(call.Id, call.TranscriptState, call.TranscriptCode);
        return new TranscriptView(
            call.Id, now.State, now.Code, now.Share, call.Language, call.Redacted,
            [.. lines.Select(line => TranscriptLineView.Of(line.Line, line.By))],
            words is null ? [] : [.. StoredJson.Read<List<WordFinding>>(words.Findings).Select(finding => FindingView.Of(finding))],
            words is null ? null : StoredJson.Read<WordMeasures>(words.Measures));
    }
}
