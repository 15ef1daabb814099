using System.Collections.Concurrent;
using System.Threading.Channels;
using CallCoach.Calls;
using CallCoach.Storage;
using Microsoft.EntityFrameworkCore;

namespace CallCoach.Server.Practice.Attempts;

/// <summary>Judges attempts when their calls are over and kept, one after the other; those that the server's end cut off at the next start.</summary>
public sealed partial class AttemptKeeper(CallKeeper calls, IServiceScopeFactory scopes, TimeProvider clock, ILogger<AttemptKeeper> log) : BackgroundService, ICallEvents
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromSeconds(2);
    private readonly Channel<Guid> _ended = Channel.CreateUnbounded<Guid>(new UnboundedChannelOptions { SingleReader = true });   // never more than calls
    private readonly ConcurrentDictionary<Guid, TaskCompletionSource> _waiting = [];

    public void OnEnded(LiveCall call, CallOutcome outcome)
    {
        if (call.Start.Kind != CallKind.Practice)
            return;
        _waiting[call.Id] = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _ended.Writer.TryWrite(call.Id);
    }

    /// <summary>Waits until the attempt of a call that has ended is judged.</summary>
    public Task WhenJudgedAsync(Guid callId) => _waiting.TryGetValue(callId, out var waiting) ? waiting.Task : Task.CompletedTask;

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        _ended.Writer.TryComplete();
        await (ExecuteTask ?? Task.CompletedTask).WaitAsync(cancellationToken);
        await base.StopAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var left = JudgeLeftAsync(stoppingToken);
        await foreach (var callId in _ended.Reader.ReadAllAsync(CancellationToken.None))
        {
            await calls.WhenKeptAsync(CancellationToken.None);
            await JudgeAsync(callId);
            if (_waiting.TryRemove(callId, out var waiting))
                waiting.SetResult();
        }
        await left;
    }

    // Of the last run: their recordings are taken up by CallRecovery, which tells nobody when it is done with one.
    private async Task JudgeLeftAsync(CancellationToken stopping)
    {
        try
        {
            foreach (var callId in await LeftAsync(stopping))
            {
                while (await IsRunningAsync(callId, stopping))
                    await Task.Delay(BetweenLooks, clock, stopping);
                await JudgeAsync(callId);
            }
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // The next start finds what is left.
        }
        catch (Exception fault)
        {
            LogLeft(fault);   // those that end now are judged all the same
        }
    }

    private async Task<IReadOnlyList<Guid>> LeftAsync(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CallDb>();
        return await db.PracticeAttempts.Where(a => a.Outcome == AttemptOutcome.Open).OrderBy(a => a.StartedAt).Select(a => a.CallId).ToListAsync(cancellation);
    }

    private async Task<bool> IsRunningAsync(Guid callId, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CallDb>();
        return await db.Calls.AnyAsync(call => call.Id == callId && call.Status == CallStatus.Running, cancellation);
    }

    private async Task JudgeAsync(Guid callId)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<CallDb>();
            if (await db.PracticeAttempts.SingleOrDefaultAsync(a => a.CallId == callId && a.Outcome == AttemptOutcome.Open) is not { } attempt)
                return;
            var call = await db.Calls.AsNoTracking().Include(c => c.Detail).Include(c => c.Gaps).SingleOrDefaultAsync(c => c.Id == callId);
            Keep(attempt, call, await VerdictAsync(scope.ServiceProvider.GetRequiredService<ExerciseBooks>(), attempt, call));
            await db.SaveChangesAsync();
        }
        catch (Exception fault)
        {
            LogLost(fault, callId);   // it stays open; the next start takes it up again
        }
    }

    // A fault of the judging must not leave the attempt open for ever: the recording is there, and the person reads why there is no result.
    private async Task<AttemptVerdict> VerdictAsync(ExerciseBooks exercises, PracticeAttempt attempt, Call? call)
    {
        if (call is null || call.DurationSeconds <= 0)
            return new AttemptVerdict(AttemptOutcome.Incomplete, AttemptReasons.NotBegun);
        if (call.Numbers.SpeechSeconds is null or <= 0)
            return new AttemptVerdict(AttemptOutcome.Incomplete, call.ErrorCode == AttemptReasons.TakenOver ? AttemptReasons.TakenOver : AttemptReasons.Silent);
        try
        {
            return await exercises.JudgeAsync(attempt, call, CancellationToken.None);
        }
        catch (Exception fault)
        {
            LogFailed(fault, attempt.Id);
            return new AttemptVerdict(AttemptOutcome.Incomplete, AttemptReasons.Failed);
        }
    }

    private void Keep(PracticeAttempt attempt, Call? call, AttemptVerdict verdict)
    {
        attempt.EndedAt = call?.EndedAt ?? clock.GetUtcNow().UtcDateTime;
        attempt.DurationSeconds = call?.DurationSeconds ?? 0;
        (attempt.Outcome, attempt.Reason, attempt.Value) = (verdict.Outcome, verdict.Reason, verdict.Value);
        attempt.Results = verdict.Results is { } results ? StoredJson.Write(results) : null;
    }

    [LoggerMessage(2801, LogLevel.Error, "Attempt {AttemptId} could not be judged; its recording is kept")]
    private partial void LogFailed(Exception fault, Guid attemptId);

    [LoggerMessage(2802, LogLevel.Error, "The attempt of call {CallId} could not be kept; the next start takes it up again")]
    private partial void LogLost(Exception fault, Guid callId);

    [LoggerMessage(2803, LogLevel.Error, "Attempts that the last run left could not all be judged; the next start takes them up again")]
    private partial void LogLeft(Exception fault);
}
