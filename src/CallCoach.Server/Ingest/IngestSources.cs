using System.Collections.Concurrent;
using CallCoach.Calls;
using CallCoach.Coaching;
using CallCoach.Speech;

namespace CallCoach.Server.Ingest;

/// <summary>The connected sources: told of the cues of their calls, for those that show them themselves, and let go with their person's session.</summary>
internal sealed class IngestSources : ICallEvents
{
    private readonly ConcurrentDictionary<Guid, IngestConnection> _connections = [];   // by call
    private readonly ConcurrentDictionary<IngestConnection, bool> _all = [];           // those without a call as well

    public void Add(IngestConnection connection) => _all[connection] = true;

    public void Remove(IngestConnection connection) => _all.TryRemove(connection, out _);

    /// <summary>Ends all that a person streams; what programs stream of the person's calls goes on.</summary>
    public void EndSessions(Guid personId)
    {
        foreach (var (connection, _) in _all)
        {
            if (connection.PersonId == personId)
                connection.EndSession();
        }
    }

    public void Connect(Guid callId, IngestConnection connection) => _connections[callId] = connection;

    public void Disconnect(Guid callId, IngestConnection connection) => _connections.TryRemove(KeyValuePair.Create(callId, connection));

    /// <summary>Lets go of a connection from which nothing comes any more, for its source has come back by another.</summary>
    /// <returns>False while it is alive.</returns>
    public bool TryReplace(Guid callId) => _connections.TryGetValue(callId, out var connection) && connection.TryLetGo();

    public void OnCueRaised(LiveCall call, CueRecord cue)
    {
        if (_connections.TryGetValue(call.Id, out var connection))
        {
            connection.Sender.Send(new IngestAnswer
            {
                Type = "cue",
                Number = cue.Raised.Number,
                Code = cue.Raised.Code,
                At = SpeechFormat.Seconds(cue.Raised.Position),
            });
        }
    }

    public void OnCueCleared(LiveCall call, CueRecord cue)
    {
        if (cue.Cleared is { } cleared && _connections.TryGetValue(call.Id, out var connection))
        {
            connection.Sender.Send(new IngestAnswer
            {
                Type = "cueCleared",
                Number = cleared.Number,
                Code = cleared.Code,
                At = SpeechFormat.Seconds(cleared.Position),
                Reason = CueClearReasonName.Of(cleared.Reason),
            });
        }
    }
}
