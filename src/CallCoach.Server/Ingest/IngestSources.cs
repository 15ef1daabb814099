using System.Collections.Concurrent;
using CallCoach.Calls;
using CallCoach.Coaching;
using CallCoach.Speech;

namespace CallCoach.Server.Ingest;

/// <summary>Tells the sources of running calls about their cues, for those that show them themselves.</summary>
internal sealed class IngestSources : ICallEvents
{
    private readonly ConcurrentDictionary<Guid, IngestSender> _senders = [];

    public void Connect(Guid callId, IngestSender sender) => _senders[callId] = sender;

    public void Disconnect(Guid callId, IngestSender sender) => _senders.TryRemove(KeyValuePair.Create(callId, sender));

    public void OnCueRaised(LiveCall call, CueRecord cue)
    {
        if (_senders.TryGetValue(call.Id, out var sender))
        {
            sender.Send(new IngestAnswer
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
        if (cue.Cleared is { } cleared && _senders.TryGetValue(call.Id, out var sender))
        {
            sender.Send(new IngestAnswer
            {
                Type = "cueCleared",
                Number = cleared.Number,
                Code = cleared.Code,
                At = SpeechFormat.Seconds(cleared.Position),
                Reason = CueClearReasonName.Of(cleared.Reason),
            });
        }
    }

    public void OnStarted(LiveCall call)
    {
    }

    public void OnReadings(LiveCall call, in CallReadings readings, AgentUsual usual)
    {
    }

    public void OnStateChanged(LiveCall call)
    {
    }

    public void OnRolesSwapped(LiveCall call)
    {
    }

    public void OnEnded(LiveCall call, CallOutcome outcome)
    {
    }
}
