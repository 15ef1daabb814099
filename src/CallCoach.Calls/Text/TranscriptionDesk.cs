using System.Collections.Concurrent;
using CallCoach.Transcription;
using Microsoft.Extensions.Logging;

namespace CallCoach.Calls;

/// <summary>Between the calls and the recogniser: takes stretches of speech, gives each one's text back to whoever asked.</summary>
/// <remarks>What cannot be taken in time is refused at once; nobody waits here, and no sound is held.</remarks>
public sealed class TranscriptionDesk : ITranscriptionListener, IAsyncDisposable
{
    private readonly ConcurrentDictionary<TranscriptionJob, ITextTaker> _asked = new(ReferenceEqualityComparer.Instance);
    private readonly IRecognisers? _recognisers;
    private readonly TranscriptionQueue? _queue;

    /// <param name="options">Limits of the queue.</param>
    /// <param name="log">The queue's.</param>
    /// <param name="recognisers">Null when recognition is switched off.</param>
    public TranscriptionDesk(TranscriptionQueueOptions options, ILogger<TranscriptionQueue> log, IRecognisers? recognisers = null)
    {
        Limits = options;
        _recognisers = recognisers;
        _queue = recognisers is null ? null : new TranscriptionQueue(recognisers, this, options, log);
    }

    public TranscriptionQueueOptions Limits { get; }

    public TranscriptionBacklog Backlog => _queue?.Backlog ?? default;

    public bool IsOn => _queue is not null;

    /// <exception cref="RecognitionException">There is no text in this language: why.</exception>
    internal void Check(string language) =>
        (_recognisers ?? throw new RecognitionException(RecognitionCode.NoModel, "Recognition is switched off.")).For(language);

    /// <summary>Can a call in this language have text?</summary>
    /// <param name="language">BCP 47; null when nobody said.</param>
    /// <param name="ready">The state when it can.</param>
    /// <returns>The state, and what is missing.</returns>
    public (TranscriptState State, string? Code) StateFor(string? language, TranscriptState ready)
    {
        if (_recognisers is null)
            return (TranscriptState.Off, null);
        try
        {
            _recognisers.For(language ?? "");
            return (ready, null);
        }
        catch (RecognitionException fault)
        {
            return (TranscriptState.NoModel, fault.Code == RecognitionCode.NoModel ? language : fault.Code);
        }
    }

    /// <summary>The text of a call that is over and of which nothing is written down yet.</summary>
    public CallText TextToCome(string? language)
    {
        var (state, code) = StateFor(language, TranscriptState.Working);
        return new CallText(state, code, [], null);
    }

    /// <summary>Stops; what waits is found missing by whoever looks after it.</summary>
    public ValueTask DisposeAsync() => _queue?.DisposeAsync() ?? ValueTask.CompletedTask;

    ValueTask ITranscriptionListener.OnTranscribedAsync(TranscriptionJob job, IReadOnlyList<TranscribedPiece> pieces, CancellationToken cancellation)
    {
        if (_asked.TryRemove(job, out var taker))
            taker.Take(job, pieces);
        return ValueTask.CompletedTask;
    }

    ValueTask ITranscriptionListener.OnFailedAsync(TranscriptionJob job, RecognitionException fault, CancellationToken cancellation)
    {
        if (_asked.TryRemove(job, out var taker))
            taker.Miss(job, fault);
        return ValueTask.CompletedTask;
    }

    /// <summary>Asks for the text of a running call's utterance. Never waits.</summary>
    /// <returns>False: too much waits already.</returns>
    internal bool TryAsk(TranscriptionJob job, ITextTaker taker)
    {
        _asked[job] = taker;
        if (_queue is not null && _queue.TryAddLive(job))
            return true;
        _asked.TryRemove(job, out _);
        return false;
    }

    /// <summary>Asks for a stretch of a call that is over, as soon as there is room.</summary>
    internal async Task AskAsync(TranscriptionJob job, ITextTaker taker, CancellationToken cancellation)
    {
        _asked[job] = taker;
        try
        {
            await _queue!.AddFinishedAsync(job, cancellation);
        }
        catch (OperationCanceledException)
        {
            _asked.TryRemove(job, out _);
            throw;
        }
    }

    /// <summary>Nobody wants the rest of this call any more. What is being recognised just now is passed over.</summary>
    internal void Forget(Guid callId)
    {
        _queue?.Forget(callId);
        foreach (var (job, _) in _asked)
        {
            if (job.CallId == callId)
                _asked.TryRemove(job, out _);
        }
    }
}
