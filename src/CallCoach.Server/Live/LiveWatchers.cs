using System.Collections.Concurrent;
using CallCoach.Calls;
using CallCoach.Coaching;
using CallCoach.Speech;
using Microsoft.AspNetCore.SignalR;

namespace CallCoach.Server.Live;

/// <summary>The connected screens, told of what happens in the calls that they watch.</summary>
internal sealed class LiveWatchers(CallKeeper keeper, TimeProvider clock) : ICallEvents, ITextEvents, ILiveScreens
{
    private static readonly TimeSpan BetweenReadings = TimeSpan.FromMilliseconds(250);   // four a second, docs/protocol.md
    private readonly ConcurrentDictionary<string, LiveWatcher> _watchers = [];
    private readonly ConcurrentDictionary<Guid, long> _readingsAt = [];

    public void Connect(HubCallerContext connection, ILiveClient client)
    {
        var watcher = new LiveWatcher(client, connection.UserIdentifier, connection.Abort);
        _watchers[connection.ConnectionId] = watcher;
        _ = watcher.RunAsync();
    }

    public void Disconnect(string connectionId)
    {
        if (_watchers.TryRemove(connectionId, out var watcher))
            watcher.Dispose();
    }

    public LiveWatcher? Find(string connectionId) => _watchers.GetValueOrDefault(connectionId);

    public void LetGo(Guid userId)
    {
        var id = userId.ToString();
        foreach (var (_, watcher) in _watchers)
        {
            if (watcher.UserId == id)
                watcher.LetGo();
        }
    }

    public void OnStarted(LiveCall call)
    {
        if (Anybody(call))
        {
            var message = LiveCallView.Of(call);
            Tell(call, screen => screen.CallStarted(message));
        }
    }

    public void OnReadings(LiveCall call, in CallReadings readings, AgentUsual usual)
    {
        var now = clock.GetTimestamp();
        if (_readingsAt.TryGetValue(call.Id, out var last) && clock.GetElapsedTime(last, now) < BetweenReadings)
            return;
        _readingsAt[call.Id] = now;
        ReadingsMessage? message = null;
        foreach (var (_, watcher) in _watchers)
        {
            if (watcher.Watches(call.Start.Place))
                watcher.Tell(message ??= ReadingsMessage.Of(call.Id, readings, usual, call.WordReadings));
        }
    }

    public void OnCueRaised(LiveCall call, CueRecord cue)
    {
        if (Anybody(call))
        {
            var message = CueMessage.Of(call, cue);
            Tell(call, screen => screen.Cue(message));
        }
    }

    public void OnCueCleared(LiveCall call, CueRecord cue)
    {
        if (cue.Cleared is not { } cleared)
            return;
        var message = CueClearedMessage.Of(call.Id, cleared);
        Tell(call, screen => screen.CueCleared(message));
    }

    public void OnHeard(LiveCall call, IReadOnlyList<TranscriptLine> lines)
    {
        var message = new TranscriptMessage(call.Id, Replaces: false, lines, call.TextState);
        TellText(call.Start.Place, screen => screen.Transcript(message));
    }

    public void OnFound(LiveCall call, IReadOnlyList<WordFinding> findings)
    {
        var message = FindingMessage.Of(call, findings, replaces: false);
        TellText(call.Start.Place, screen => screen.Finding(message));
    }

    public void OnTextState(LiveCall call)
    {
        var message = new TranscriptStateMessage(call.Id, call.TextState, null, null);
        TellText(call.Start.Place, screen => screen.TranscriptState(message));
    }

    public void OnTextState(CallPlace call, TextProgress progress)
    {
        var message = TranscriptStateMessage.Of(call.CallId, progress);
        TellText(call, screen => screen.TranscriptState(message));
    }

    public void OnScored(CallPlace call, int? score)
    {
        var message = new CallScoredMessage(call.CallId, score);
        TellText(call, screen => screen.CallScored(message));
    }

    public void OnStateChanged(LiveCall call)
    {
        var message = CallChangedMessage.Of(call);
        Tell(call, screen => screen.CallChanged(message));
    }

    public void OnConsentGiven(LiveCall call)
    {
        var message = CallChangedMessage.Of(call) with { State = CallChangedMessage.ConsentGiven };
        Tell(call, screen => screen.CallChanged(message));
    }

    public void OnRolesSwapped(LiveCall call)
    {
        var message = CallChangedMessage.Of(call) with { State = CallChangedMessage.RolesSwapped };
        Tell(call, screen => screen.CallChanged(message));
        var text = LiveCallView.TextOf(call);
        var found = FindingMessage.Of(call, call.FoundSoFar(), replaces: true);
        TellText(call.Start.Place, screen => screen.Transcript(text));
        TellText(call.Start.Place, screen => screen.Finding(found));
    }

    public void OnEnded(LiveCall call, CallOutcome outcome)
    {
        _readingsAt.TryRemove(call.Id, out _);
        _ = TellEndAsync(call, CallEndedMessage.Of(call, outcome));
    }

    // Whoever is told looks the call up at once; the keeper, which hears of the end first, must be done with it by then.
    private async Task TellEndAsync(LiveCall call, CallEndedMessage message)
    {
        await keeper.WhenKeptAsync(CancellationToken.None);
        Tell(call, screen => screen.CallEnded(message));
    }

    private void TellText(CallPlace call, Func<ILiveClient, Task> message)
    {
        foreach (var (_, watcher) in _watchers)
        {
            if (watcher.WatchesText(call))
                watcher.Tell(message);
        }
    }

    private bool Anybody(LiveCall call) => _watchers.Any(entry => entry.Value.Watches(call.Start.Place));

    private void Tell(LiveCall call, Func<ILiveClient, Task> message)
    {
        foreach (var (_, watcher) in _watchers)
        {
            if (watcher.Watches(call.Start.Place))
                watcher.Tell(message);
        }
    }
}
