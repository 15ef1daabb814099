using System.Collections.Concurrent;
using System.Threading.Channels;
using CallCoach.Audio;
using CallCoach.Calls;
using CallCoach.Storage;
using Microsoft.EntityFrameworkCore;

namespace CallCoach.Server.Recordings;

/// <summary>Analyses uploaded recordings one after the other, beside the live calls. What waits when the server stops is taken up at the next start.</summary>
public sealed partial class RecordingQueue(
    IDbContextFactory<CallDb> databases, ICallStore store, ImportedCalls imported, TranscriptionDesk desk, TranscriptFinisher finisher, IncomingFiles files, RecordingFolder recordings,
    RecordingOptions options, ILogger<RecordingQueue> logger) : BackgroundService
{
    private readonly SemaphoreSlim _room = new(options.MostWaiting);
    private readonly Channel<Guid> _waiting = Channel.CreateUnbounded<Guid>(new UnboundedChannelOptions { SingleReader = true });   // bounded by _room
    private readonly ConcurrentDictionary<Guid, RecordingState> _states = [];
    private readonly ConcurrentDictionary<Guid, TaskCompletionSource> _done = [];

    /// <summary>Keeps a place for an upload that begins; <see cref="Add"/> takes it, <see cref="GiveBack"/> returns it.</summary>
    /// <returns>False when too many wait.</returns>
    public bool TryReserve() => _room.Wait(0);

    public void GiveBack() => _room.Release();

    /// <param name="callId">Begun, its file among the incoming ones.</param>
    public void Add(Guid callId)
    {
        Note(callId);
        _waiting.Writer.TryWrite(callId);
    }

    /// <summary>Where a recording stands; null when it neither waits nor is analysed.</summary>
    public RecordingState? StateOf(Guid callId) => _states.GetValueOrDefault(callId);

    /// <summary>Waits until a recording has been analysed or has failed.</summary>
    public Task WhenDoneAsync(Guid callId, CancellationToken cancellation) =>
        _done.TryGetValue(callId, out var done) ? done.Task.WaitAsync(cancellation) : Task.CompletedTask;

    /// <summary>Finds what the last run left, before this one adds its own.</summary>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var left = await db.Calls.Where(call => call.Status == CallStatus.Running && call.Kind == CallKind.Upload)
            .OrderBy(call => call.StartedAt).Select(call => call.Id).ToListAsync(cancellationToken);
        files.DeleteAllBut(left);
        foreach (var callId in left)
        {
            _room.Wait(0, cancellationToken);
            Add(callId);
        }
        await base.StartAsync(cancellationToken);
    }

    public override void Dispose()
    {
        _room.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var callId in _waiting.Reader.ReadAllAsync(stoppingToken))
        {
            await ProcessAsync(callId, stoppingToken);
            _states.TryRemove(callId, out _);
            GiveBack();
            if (_done.TryRemove(callId, out var done))
                done.SetResult();
        }
    }

    private void Note(Guid callId)
    {
        _states[callId] = RecordingState.Queued(callId);
        _done[callId] = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
    }

    private async Task ProcessAsync(Guid callId, CancellationToken stopping)
    {
        try
        {
            await AnalyseAsync(callId, stopping);
        }
        catch (Exception) when (stopping.IsCancellationRequested)
        {
            throw new OperationCanceledException(stopping);   // the file stays, and the next start takes it up
        }
        catch (AudioFormatException fault)
        {
            LogRefused(callId, fault.Code);
            await FailAsync(callId, RecordingFault.CodeOf(fault));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            LogFailed(fault, callId);
            await FailAsync(callId, RecordingFault.NotWritable);
        }
        catch (Exception fault)
        {
            LogFailed(fault, callId);
            await FailAsync(callId, RecordingFault.Failed);
        }
    }

    private async Task AnalyseAsync(Guid callId, CancellationToken cancellation)
    {
        if (await store.FindRecordedAsync(callId, cancellation) is not { } call)
            return;   // deleted while it waited
        if (!files.Holds(callId))
        {
            LogRefused(callId, RecordingFault.Lost);
            await FailAsync(callId, RecordingFault.Lost);
            return;
        }
        _states[callId] = RecordingState.Analysing(callId, null);
        var outcome = await imported.ImportAsync(call, files.PathOf(callId), new Share(share => _states[callId] = RecordingState.Analysing(callId, share)), cancellation);
        await store.KeepAsync(callId, outcome with { Text = desk.TextToCome(call.Language) }, cancellation);
        finisher.Add(callId);
        files.Delete(callId);
        LogDone(callId, outcome.DurationSeconds);
    }

    /// <summary>The call stays as failed, so that whoever sent it learns why; of its sound nothing is left, for the sender has it.</summary>
    private async Task FailAsync(Guid callId, string code)
    {
        try
        {
            if (await store.FindRecordedAsync(callId, CancellationToken.None) is { } call)
                recordings.Delete(call.RecordingFile);
            files.Delete(callId);
            await store.KeepAsync(callId, new CallOutcome(CallStatus.Failed, 0, null, [], code), CancellationToken.None);
            await using var db = await databases.CreateDbContextAsync(CancellationToken.None);
            await db.Calls.Where(call => call.Id == callId).ExecuteUpdateAsync(set => set.SetProperty(call => call.RecordingFile, (string?)null), CancellationToken.None);
        }
        catch (Exception fault)
        {
            LogFailed(fault, callId);   // the others go on
        }
    }

    [LoggerMessage(1401, LogLevel.Information, "Recording {CallId} is analysed, {Seconds:0.0} s")]
    private partial void LogDone(Guid callId, double seconds);

    [LoggerMessage(1402, LogLevel.Information, "Recording {CallId} cannot be analysed: {Code}")]
    private partial void LogRefused(Guid callId, string code);

    [LoggerMessage(1403, LogLevel.Error, "Recording {CallId} could not be analysed")]
    private partial void LogFailed(Exception fault, Guid callId);

    /// <summary>Tells at once, on the thread that reports.</summary>
    private sealed class Share(Action<double> tell) : IProgress<double>
    {
        public void Report(double value) => tell(value);
    }
}
