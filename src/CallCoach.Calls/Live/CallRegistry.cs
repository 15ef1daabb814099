using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Logging;

namespace CallCoach.Calls;

/// <summary>The calls that run on this machine: begins them, finds them, waits for sources that were lost, ends all at shutdown.</summary>
public sealed partial class CallRegistry(
    ICallStore store,
    ITextStore texts,
    TranscriptionDesk desk,
    RecordingFolder recordings,
    IEnumerable<ICallEvents> listeners,
    LiveCallOptions options,
    TimeProvider clock,
    ILogger<CallRegistry> log)
{
    private readonly ConcurrentDictionary<Guid, Entry> _calls = [];
    private readonly CallEvents _events = new(listeners);

    /// <summary>The calls that run now, oldest first.</summary>
    public IReadOnlyList<LiveCall> Running => [.. _calls.Values.Select(e => e.Call).OfType<LiveCall>().OrderBy(c => c.Start.StartedAt)];

    public LiveCall? Find(Guid callId) => _calls.TryGetValue(callId, out var entry) ? entry.Call : null;

    /// <summary>Begins a call.</summary>
    /// <exception cref="CallRefusedException">A call with this id runs or is known, or there are too many calls.</exception>
    /// <exception cref="IOException">The recording cannot be written.</exception>
    public async Task<LiveCall> BeginAsync(CallStart start, CancellationToken cancellation)
    {
        if (_calls.Count >= options.MostCalls)
            throw new CallRefusedException(CallRefusedException.TooManyCalls, $"{options.MostCalls} calls run already.");
        var entry = new Entry();
        if (!_calls.TryAdd(start.CallId, entry))
            throw AlreadyKnown(start.CallId);
        try
        {
            var file = RecordingFolder.NameOf(start.CallId, start.StartedAt);
            var plan = await store.PlanOfAsync(start.TeamId, cancellation);
            var card = await store.CardOfAsync(start.TeamId, cancellation);
            var usual = await store.UsualOfAsync(start.AgentId, start.Language, start.StartedAt, cancellation);
            var policy = await texts.PolicyOfAsync(start, cancellation);
            start = start with { IsPrivate = start.IsPrivate || policy.IsPrivate };
            if (!await store.BeginAsync(start, file, policy, cancellation))
                throw AlreadyKnown(start.CallId);
            var recording = await RecordAsync(start, file);
            entry.Call = new LiveCall(start, plan, card, usual, policy, recording, desk, _events, options, clock);
        }
        catch
        {
            _calls.TryRemove(start.CallId, out _);
            throw;
        }
        LogStarted(start.CallId, start.Kind, start.SampleRateHz, start.Channels);
        _events.OnStarted(entry.Call);
        return entry.Call;
    }

    /// <summary>A source comes back to a call that waits for it.</summary>
    public bool TryRejoin(Guid callId, [NotNullWhen(true)] out LiveCall? call)
    {
        call = null;
        if (!_calls.TryGetValue(callId, out var entry) || entry.Call is not { } waiting || !waiting.TryRejoin())
            return false;
        entry.StopWaiting();
        call = waiting;
        return true;
    }

    /// <summary>The connection to the source broke: the call waits for it, and is cut off when it does not come back.</summary>
    public void SourceLost(LiveCall call)
    {
        if (!_calls.TryGetValue(call.Id, out var entry))
            return;
        call.SourceLost();
        entry.Wait(clock, options.Rejoin, () => End(call, CallStatus.CutOff));
    }

    /// <summary>Ends a call and lets it go. A fault in here is the call's own: it is logged, and the call is kept as failed.</summary>
    public void End(LiveCall call, CallStatus status, string? errorCode = null, long? position = null)
    {
        if (!_calls.TryRemove(call.Id, out var entry))
            return;
        entry.StopWaiting();
        try
        {
            call.End(status, errorCode, position);
            LogEnded(call.Id, status, errorCode, call.Seconds);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            LogFault(fault, call.Id);
        }
    }

    /// <summary>The server stops: every call is kept as far as it came.</summary>
    public void EndAll()
    {
        foreach (var call in Running)
            End(call, CallStatus.CutOff, "server-closing");
    }

    // Without a recording there is no call; its row says so, or it would run for ever.
    private async Task<CallRecording> RecordAsync(CallStart start, string file)
    {
        try
        {
            return new CallRecording(recordings.PathOf(file), start.SampleRateHz, start.Channels);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            await store.KeepAsync(start.CallId, new CallOutcome(CallStatus.Failed, 0, null, [], CallOutcome.NotWritable), CancellationToken.None);
            throw;
        }
    }

    private static CallRefusedException AlreadyKnown(Guid id) =>
        new(CallRefusedException.CallRunning, $"Call {id} has a source already, or has ended.");

    [LoggerMessage(1001, LogLevel.Information, "Call {CallId} started: {Kind}, {SampleRateHz} Hz, {Channels} channels")]
    private partial void LogStarted(Guid callId, CallKind kind, int sampleRateHz, int channels);

    [LoggerMessage(1002, LogLevel.Information, "Call {CallId} is over: {Status} {ErrorCode}, {Seconds:0.0} s")]
    private partial void LogEnded(Guid callId, CallStatus status, string? errorCode, double seconds);

    [LoggerMessage(1003, LogLevel.Error, "Call {CallId} could not be closed in order; its recording is kept")]
    private partial void LogFault(Exception fault, Guid callId);

    private sealed class Entry
    {
        private ITimer? _waiting;

        public LiveCall? Call { get; set; }

        public void Wait(TimeProvider clock, TimeSpan time, Action then)
        {
            _waiting?.Dispose();
            _waiting = clock.CreateTimer(_ => then(), null, time, Timeout.InfiniteTimeSpan);
        }

        public void StopWaiting()
        {
            _waiting?.Dispose();
            _waiting = null;
        }
    }
}
