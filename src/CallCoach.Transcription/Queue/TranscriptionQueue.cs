using Microsoft.Extensions.Logging;

namespace CallCoach.Transcription;

/// <summary>Jobs in, text out: live utterances first, then whole sentences of running calls, finished calls after, never more waiting than the limits allow.</summary>
/// <remarks>
/// It holds no sound: a job reads its own when its turn has come. So a queue that is full, or a recogniser that is gone, costs no
/// sound and no cue; what got no text can be asked for again. Thread-safe.
/// </remarks>
public sealed partial class TranscriptionQueue : IAsyncDisposable
{
    private readonly IRecognisers _recognisers;
    private readonly ITranscriptionListener _listener;
    private readonly TranscriptionQueueOptions _options;
    private readonly ILogger _logger;
    private readonly Lock _lock = new();
    private readonly JobLine _live = new(), _revised = new(), _finished = new();
    private readonly SemaphoreSlim _waiting = new(0), _room;
    private readonly CancellationTokenSource _stop = new();
    private readonly Task[] _workers;
    private int _working;

    /// <param name="recognisers">Stay the caller's.</param>
    /// <param name="listener">Is told what became of every job.</param>
    /// <param name="options">Bad ones throw <see cref="ArgumentOutOfRangeException"/>.</param>
    /// <param name="logger">Is told of faults; never of words.</param>
    public TranscriptionQueue(IRecognisers recognisers, ITranscriptionListener listener, TranscriptionQueueOptions options, ILogger<TranscriptionQueue> logger)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.Check();
        (_recognisers, _listener, _options, _logger) = (recognisers, listener, options, logger);
        _room = new(options.MostFinishedJobs);
        _workers = [.. Enumerable.Range(0, options.Workers).Select(_ => Task.Run(WorkAsync))];
    }

    public TranscriptionBacklog Backlog
    {
        get
        {
            lock (_lock)
                return new(_live.Count, _live.Seconds, _finished.Count, _finished.Seconds, _working);
        }
    }

    /// <summary>Queues an utterance or a sentence of a call that runs. Never waits.</summary>
    /// <returns>False: too much speech of its priority waits already. An utterance that is not queued is to be transcribed after the call, a sentence keeps its text.</returns>
    public bool TryAddLive(TranscriptionJob job)
    {
        ArgumentNullException.ThrowIfNull(job);
        lock (_lock)
        {
            var line = job.Priority == TranscriptionPriority.Revised ? _revised : _live;
            // An utterance longer than the limit must pass when nothing waits.
            if (line.Count > 0 && line.Seconds + job.Stretch.Range.Seconds > _options.MostLiveSeconds)
                return false;
            line.Add(job);
        }
        _waiting.Release();
        return true;
    }

    /// <summary>Queues a stretch of a call that is over, as soon as there is room.</summary>
    public async Task AddFinishedAsync(TranscriptionJob job, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(job);
        await _room.WaitAsync(cancellation).ConfigureAwait(false);
        lock (_lock)
            _finished.Add(job);
        _waiting.Release();
    }

    /// <summary>Takes out what waits of a call: it was deleted, or its recording is gone. The listener hears nothing of these jobs.</summary>
    public void Forget(Guid callId)
    {
        int freed;
        lock (_lock)
        {
            _live.RemoveCall(callId);
            _revised.RemoveCall(callId);
            freed = _finished.RemoveCall(callId);
        }
        if (freed > 0)
            _room.Release(freed);
    }

    /// <summary>Stops: the jobs in hand are given up, those that wait are forgotten.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_stop.IsCancellationRequested)
            return;
        await _stop.CancelAsync().ConfigureAwait(false);
        await Task.WhenAll(_workers).ConfigureAwait(false);
        _stop.Dispose();
        _waiting.Dispose();
        _room.Dispose();
    }

    private async Task WorkAsync()
    {
        var transcriber = new StretchTranscriber(_recognisers);
        try
        {
            while (true)
            {
                await _waiting.WaitAsync(_stop.Token).ConfigureAwait(false);
                if (Take() is { } job)
                    await DoAsync(transcriber, job).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException) when (_stop.IsCancellationRequested)
        {
        }
    }

    private TranscriptionJob? Take()
    {
        bool freed;
        TranscriptionJob? job;
        lock (_lock)
        {
            job = _live.Take() ?? _revised.Take();
            freed = job is null && (job = _finished.Take()) is not null;
            if (job is not null)
                _working++;
        }
        if (freed)
            _room.Release();
        return job;
    }

    private async Task DoAsync(StretchTranscriber transcriber, TranscriptionJob job)
    {
        try
        {
            await TellAsync(transcriber, job).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (_stop.IsCancellationRequested)
        {
            throw;
        }
        catch (Exception fault)
        {
            LogListenerFault(fault, job.CallId);
        }
        finally
        {
            lock (_lock)
                _working--;
        }
    }

    private async Task TellAsync(StretchTranscriber transcriber, TranscriptionJob job)
    {
        IReadOnlyList<TranscribedPiece> pieces;
        try
        {
            pieces = await transcriber.TranscribeAsync(job, _stop.Token).ConfigureAwait(false);
        }
        catch (RecognitionException fault)
        {
            LogNoText(job.CallId, fault.Code, fault.Message);
            await _listener.OnFailedAsync(job, fault, _stop.Token).ConfigureAwait(false);
            return;
        }
        catch (Exception fault) when (!_stop.IsCancellationRequested)
        {
            // Every job is answered, or its call would wait for it and hold up all others behind it.
            LogFailed(fault, job.CallId);
            await _listener.OnFailedAsync(job, new RecognitionException(RecognitionCode.Failed, fault.Message, fault), _stop.Token).ConfigureAwait(false);
            return;
        }
        await _listener.OnTranscribedAsync(job, pieces, _stop.Token).ConfigureAwait(false);
    }

    [LoggerMessage(EventId = 4001, Level = LogLevel.Warning, Message = "An utterance of call {CallId} has no text: {Code}: {Reason}")]
    private partial void LogNoText(Guid callId, string code, string reason);

    [LoggerMessage(EventId = 4003, Level = LogLevel.Error, Message = "An utterance of call {CallId} could not be transcribed")]
    private partial void LogFailed(Exception fault, Guid callId);

    [LoggerMessage(EventId = 4002, Level = LogLevel.Error, Message = "What came of an utterance of call {CallId} could not be told")]
    private partial void LogListenerFault(Exception fault, Guid callId);
}
