using CallCoach.Coaching;
using CallCoach.Speech;

namespace CallCoach.Calls;

/// <summary>Tells every listener, in order.</summary>
public sealed class CallEvents(IEnumerable<ICallEvents> listeners) : ICallEvents
{
    private readonly ICallEvents[] _listeners = [.. listeners];

    public void OnStarted(LiveCall call)
    {
        foreach (var listener in _listeners)
            listener.OnStarted(call);
    }

    public void OnReadings(LiveCall call, in CallReadings readings, AgentUsual usual)
    {
        foreach (var listener in _listeners)
            listener.OnReadings(call, readings, usual);
    }

    public void OnCueRaised(LiveCall call, CueRecord cue)
    {
        foreach (var listener in _listeners)
            listener.OnCueRaised(call, cue);
    }

    public void OnCueCleared(LiveCall call, CueRecord cue)
    {
        foreach (var listener in _listeners)
            listener.OnCueCleared(call, cue);
    }

    public void OnHeard(LiveCall call, IReadOnlyList<TranscriptLine> lines)
    {
        foreach (var listener in _listeners)
            listener.OnHeard(call, lines);
    }

    public void OnFound(LiveCall call, IReadOnlyList<WordFinding> findings)
    {
        foreach (var listener in _listeners)
            listener.OnFound(call, findings);
    }

    public void OnTextState(LiveCall call)
    {
        foreach (var listener in _listeners)
            listener.OnTextState(call);
    }

    public void OnStateChanged(LiveCall call)
    {
        foreach (var listener in _listeners)
            listener.OnStateChanged(call);
    }

    public void OnConsentGiven(LiveCall call)
    {
        foreach (var listener in _listeners)
            listener.OnConsentGiven(call);
    }

    public void OnRolesSwapped(LiveCall call)
    {
        foreach (var listener in _listeners)
            listener.OnRolesSwapped(call);
    }

    public void OnEnded(LiveCall call, CallOutcome outcome)
    {
        foreach (var listener in _listeners)
            listener.OnEnded(call, outcome);
    }
}
