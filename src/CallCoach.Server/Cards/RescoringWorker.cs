using System.Collections.Concurrent;
using System.Threading.Channels;
using CallCoach.Calls;
using CallCoach.Coaching;
using CallCoach.Storage;
using Microsoft.EntityFrameworkCore;

namespace CallCoach.Server.Cards;

/// <summary>Scores old calls again, a batch at a time, newest first, one job after the other. A job that the server's end cut off goes on at the next start.</summary>
/// <remarks>What a batch did and how far the job is are saved together, so no call is counted twice or left out.</remarks>
public sealed partial class RescoringWorker(IDbContextFactory<CallDb> databases, TimeProvider clock, ILogger<RescoringWorker> logger) : BackgroundService
{
    private const int BatchCalls = 50;   // about a tenth of a second, in which no other writer gets in
    private readonly Channel<Guid> _waiting = Channel.CreateUnbounded<Guid>(new UnboundedChannelOptions { SingleReader = true });   // one a team at most
    private readonly ConcurrentDictionary<Guid, TaskCompletionSource> _ended = [];

    /// <summary>The calls that a job is to go through.</summary>
    public static IQueryable<Call> CallsOf(Rescoring job, CallDb db)
    {
        var calls = db.Calls.Where(call => call.TeamId == job.TeamId && call.Kind != CallKind.Practice && call.StartedAt < job.To
            && call.Status != CallStatus.Running && call.Numbers.SpeechSeconds != null);
        return job.From is { } from ? calls.Where(call => call.StartedAt >= from) : calls;
    }

    public void Add(Guid jobId)
    {
        _ended[jobId] = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _waiting.Writer.TryWrite(jobId);
    }

    /// <summary>Waits until a job has ended, however.</summary>
    public Task WhenEndedAsync(Guid jobId, CancellationToken cancellation) =>
        _ended.TryGetValue(jobId, out var ended) ? ended.Task.WaitAsync(cancellation) : Task.CompletedTask;

    /// <summary>Finds what the last run left.</summary>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        foreach (var jobId in await db.Rescorings.Where(job => job.EndedAt == null).OrderBy(job => job.StartedAt).Select(job => job.Id).ToListAsync(cancellationToken))
            Add(jobId);
        await base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var jobId in _waiting.Reader.ReadAllAsync(stoppingToken))
        {
            try
            {
                while (await TryBatchAsync(jobId, stoppingToken))
                {
                }
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                throw;
            }
            catch (Exception fault)
            {
                LogFailed(fault, jobId);
                await FailAsync(jobId);
            }
            if (_ended.TryRemove(jobId, out var ended))
                ended.SetResult();
        }
    }

    /// <returns>False when the job has ended.</returns>
    private async Task<bool> TryBatchAsync(Guid jobId, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        if (await db.Rescorings.SingleOrDefaultAsync(job => job.Id == jobId && job.EndedAt == null, cancellation) is not { } job)
            return false;   // stopped, or its team is gone
        var calls = await NextAsync(job, db, cancellation);
        if (calls.Count < BatchCalls)
            (job.State, job.EndedAt) = (RescoringState.Done, clock.GetUtcNow().UtcDateTime);
        else
            job.State = RescoringState.Running;
        await ScoreAsync(job, calls, await CardOfAsync(job, db, cancellation), db, cancellation);
        try
        {
            await db.SaveChangesAsync(cancellation);
            await transaction.CommitAsync(cancellation);
        }
        catch (DbUpdateConcurrencyException)
        {
            return true;   // stopped in this moment: the batch is undone, and the next look finds the job ended
        }
        if (job.EndedAt is not null)
            LogDone(jobId, job.Done, job.Changed, job.Skipped);
        return job.EndedAt is null;
    }

    private static async Task<List<Call>> NextAsync(Rescoring job, CallDb db, CancellationToken cancellation)
    {
        var calls = CallsOf(job, db);
        if (job is { ReachedAt: { } at, ReachedId: { } id })
            calls = calls.Where(call => call.StartedAt <= at && (call.StartedAt < at || call.Id.CompareTo(id) < 0));
        return await calls.Include(call => call.Scoring).OrderByDescending(call => call.StartedAt).ThenByDescending(call => call.Id)
            .Take(BatchCalls).ToListAsync(cancellation);
    }

    private static async Task<ScoreCard> CardOfAsync(Rescoring job, CallDb db, CancellationToken cancellation) => job.CardNumber == 0
        ? ScoreCard.Default
        : ScoreCards.Read(await db.TeamCards.AsNoTracking().SingleAsync(card => card.TeamId == job.TeamId && card.Number == job.CardNumber, cancellation));

    private static async Task ScoreAsync(Rescoring job, List<Call> calls, ScoreCard card, CallDb db, CancellationToken cancellation)
    {
        var ids = calls.Select(call => call.Id).ToList();
        // Not the whole detail: traces are large, and stay as they are.
        var reports = await db.CallDetails.Where(detail => ids.Contains(detail.CallId))
            .ToDictionaryAsync(detail => detail.CallId, detail => detail.Report, cancellation);
        foreach (var call in calls)
        {
            job.Done++;
            (job.ReachedAt, job.ReachedId) = (call.StartedAt, call.Id);
            if (KeptScores.Find(call.Scoring) is not { } judged || !reports.TryGetValue(call.Id, out var report))
            {
                job.Skipped++;
                continue;
            }
            var score = CallScorer.Score(judged, card);
            if (call.Numbers.Score != score.Total)
                job.Changed++;
            call.Numbers.Score = score.Total;
            call.Scoring!.CardVersion = score.CardVersion;
            var renewed = KeptScores.InReport(report, score);
            await db.CallDetails.Where(detail => detail.CallId == call.Id)
                .ExecuteUpdateAsync(set => set.SetProperty(detail => detail.Report, renewed), cancellation);
        }
    }

    // A database that is down fails here as well: the others go on, and the next start takes this one up where it stood.
    private async Task FailAsync(Guid jobId)
    {
        try
        {
            await using var db = await databases.CreateDbContextAsync(CancellationToken.None);
            var now = clock.GetUtcNow().UtcDateTime;
            await db.Rescorings.Where(job => job.Id == jobId && job.EndedAt == null).ExecuteUpdateAsync(
                set => set.SetProperty(job => job.State, RescoringState.Failed).SetProperty(job => job.EndedAt, now), CancellationToken.None);
        }
        catch (Exception fault)
        {
            LogFailed(fault, jobId);
        }
    }

    [LoggerMessage(2301, LogLevel.Information, "Scoring again {JobId} is through with {Done} calls: {Changed} changed, {Skipped} skipped")]
    private partial void LogDone(Guid jobId, int done, int changed, int skipped);

    [LoggerMessage(2302, LogLevel.Error, "Scoring again {JobId} failed; what is scored stays scored")]
    private partial void LogFailed(Exception fault, Guid jobId);
}
