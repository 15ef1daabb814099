using CallCoach.Calls;
using CallCoach.Coaching;
using Microsoft.EntityFrameworkCore;

namespace CallCoach.Storage;

/// <summary>Keeps what was said in the database, and in its full-text index. Each method has a context of its own, so any thread may call.</summary>
public sealed class TextStore(IDbContextFactory<CallDb> databases, TeamDocuments documents, TeamPhrases phrases, ScoreCards cards, PracticeScriptStore practiceScripts) : ITextStore
{
    private const int Tries = 3;
    private static readonly TranscriptState[] Open = [TranscriptState.Live, TranscriptState.Behind, TranscriptState.Working];

    public async Task<CallPolicy> PolicyOfAsync(CallStart start, CancellationToken cancellation)
    {
        var scripts = await documents.ScriptsAsync(start.TeamId, cancellation);
        var campaigns = await documents.CampaignsAsync(start.TeamId, cancellation);
        var campaign = campaigns.Of(start.Campaign);
        var practice = start.Kind == CallKind.Practice;   // nobody is called
        var script = Find(start.ScriptId) ?? (practice ? null
            : Find(campaign.Script) ?? (Find(scripts.DefaultScript) is { } own && own.IsFor(start.Language) ? own : null));
        var (book, version) = await phrases.OfAsync(start.TeamId, start.Language, cancellation);
        return new CallPolicy(await practiceScripts.OfCallAsync(start, cancellation) ?? script?.ForCall(), campaign.Redact)
        {
            Consent = practice ? ConsentPolicy.None : campaign.Consent, IsPrivate = campaign.Private, MayListen = campaign.Listen, Phrases = book, BookVersion = version,
        };

        TeamScript? Find(Guid? id) => id is null ? null : scripts.Scripts.FirstOrDefault(script => script.Id == id);
    }

    public async Task<KeptCall?> FindAsync(Guid callId, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var call = await db.Calls.AsNoTracking().Include(c => c.Gaps).Include(c => c.Scoring)
            .SingleOrDefaultAsync(c => c.Id == callId && c.Status != CallStatus.Running, cancellation);
        if (call is null)
            return null;
        var lines = await db.CallLines.AsNoTracking().Where(l => l.CallId == callId).OrderBy(l => l.Number).ToListAsync(cancellation);
        var card = call.Scoring is { } scoring ? await cards.FindAsync(call.TeamId, scoring.CardVersion, cancellation) : null;
        var (book, version) = await phrases.OfAsync(call.TeamId, call.Language, cancellation);
        var kept = TextMapping.Kept(call, lines, card ?? await cards.OfAsync(call.TeamId, cancellation));
        return kept with { Policy = kept.Policy with { Phrases = book, BookVersion = version } };
    }

    public async Task<CallScore?> KeepAsync(Guid callId, CallText text, CallJudgement? judgement, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await KeepOnceAsync(callId, text, judgement, cancellation);
            }
            catch (DbUpdateConcurrencyException) when (attempt < Tries)
            {
                // Somebody corrected a line meanwhile: read again, so that the correction stays.
            }
        }
    }

    public async Task<bool?> CorrectAsync(LineCorrection correction, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var lines = await db.CallLines.Where(l => l.CallId == correction.CallId).ToListAsync(cancellation);
        if (lines.SingleOrDefault(l => l.Number == correction.Number) is not { } line)
            return null;
        if (line.Version != correction.Version)
            return false;
        (line.Correction, line.CorrectedBy, line.CorrectedAt) = (correction.Text, correction.By, correction.At);
        line.Version++;
        foreach (var masked in correction.Masked)
            Mask(lines, masked, line);
        var call = await db.Calls.SingleAsync(c => c.Id == correction.CallId, cancellation);
        if (call.Kind != CallKind.Practice)
            await CallSearch.PutAsync(db, call, lines, cancellation);
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateConcurrencyException)
        {
            return false;
        }
        await transaction.CommitAsync(cancellation);
        return true;
    }

    public async Task KeepStateAsync(Guid callId, TranscriptState state, string? code, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        await db.Calls.Where(c => c.Id == callId).ExecuteUpdateAsync(
            set => set.SetProperty(c => c.TranscriptState, state).SetProperty(c => c.TranscriptCode, code), cancellation);
    }

    public async Task<IReadOnlyList<Guid>> UnfinishedAsync(CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        return await db.Calls.Where(c => Open.Contains(c.TranscriptState) && c.Status != CallStatus.Running)
            .OrderByDescending(c => c.StartedAt).Select(c => c.Id).ToListAsync(cancellation);
    }

    private static void Mask(List<CallLine> lines, KeptLine masked, CallLine corrected)
    {
        if (lines.SingleOrDefault(line => line.Number == masked.Heard.Number) is not { } row)
            return;   // gone meanwhile
        TextMapping.Update(row, masked.Heard);
        row.Correction = masked.Correction;
        if (row != corrected)
            row.Version++;   // whoever has it open reads what it has become
    }

    private async Task<CallScore?> KeepOnceAsync(Guid callId, CallText text, CallJudgement? judgement, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        if (await db.Calls.Include(c => c.Detail).Include(c => c.Scoring).SingleOrDefaultAsync(c => c.Id == callId, cancellation) is not { } call)
            return null;   // deleted meanwhile
        await KeepAsync(db, call, text, cancellation);
        if (judgement is not null)
            KeptScores.Keep(call, judgement = await ByCardOfAsync(call, judgement, cancellation));
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return judgement?.Score;
    }

    // Writing down takes minutes, in which the team may have its calls scored again by another card.
    private async Task<CallJudgement> ByCardOfAsync(Call call, CallJudgement judgement, CancellationToken cancellation) =>
        call.Scoring is { CardVersion: var version } && version != judgement.Score.CardVersion && await cards.FindAsync(call.TeamId, version, cancellation) is { } card
            ? judgement with { Score = CallScorer.Score(judgement.Judged, card) }
            : judgement;

    /// <summary>The text of a call into a context, and into the index; the caller saves, in one transaction.</summary>
    internal static async Task KeepAsync(CallDb db, Call call, CallText text, CancellationToken cancellation)
    {
        (call.TranscriptState, call.TranscriptCode) = (text.State, text.Code);
        call.Words = TextMapping.Numbers(text.Words?.Measures);
        await KeepWordsAsync(db, call.Id, text.Words, cancellation);
        var lines = await KeepLinesAsync(db, call.Id, text.Lines, cancellation);
        // What is said in practice is no talk with a customer: searches do not find it.
        if (call.Kind != CallKind.Practice && (lines.Count > 0 || call.SearchKey is not null))
            await CallSearch.PutAsync(db, call, lines, cancellation);
    }

    private static async Task<List<CallLine>> KeepLinesAsync(CallDb db, Guid callId, IReadOnlyList<TranscriptLine> heard, CancellationToken cancellation)
    {
        var kept = await db.CallLines.Where(l => l.CallId == callId).ToDictionaryAsync(l => l.Number, cancellation);
        var lines = new List<CallLine>(heard.Count);
        foreach (var line in heard)
        {
            if (kept.Remove(line.Number, out var row))
                TextMapping.Update(row, line);
            else
                db.CallLines.Add(row = TextMapping.Row(callId, line));
            lines.Add(row);
        }
        db.CallLines.RemoveRange(kept.Values);
        return lines;
    }

    private static async Task KeepWordsAsync(CallDb db, Guid callId, WordsOfCall? words, CancellationToken cancellation)
    {
        var kept = await db.CallWords.SingleOrDefaultAsync(w => w.CallId == callId, cancellation);
        if (words is null)
        {
            if (kept is not null)
                db.CallWords.Remove(kept);
            return;
        }
        if (kept is null)
            db.CallWords.Add(kept = new CallWords { CallId = callId, Findings = "", Measures = "", BookVersion = "" });
        kept.Findings = StoredJson.Write(words.Findings);
        kept.Measures = StoredJson.Write(words.Measures);
        kept.BookVersion = words.BookVersion;
    }
}
