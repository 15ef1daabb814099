using CallCoach.Coaching;
using CallCoach.Speech;

namespace CallCoach.Calls;

/// <summary>Hears what happens in live calls: screens, the source, the archive. Called on the thread that feeds the call; must not block or throw.</summary>
public interface ICallEvents
{
    void OnStarted(LiveCall call);

    /// <summary>Every 100 ms of call.</summary>
    void OnReadings(LiveCall call, in CallReadings readings, AgentUsual usual);

    void OnCueRaised(LiveCall call, CueRecord cue);

    void OnCueCleared(LiveCall call, CueRecord cue);

    /// <summary>Running, paused, source lost.</summary>
    void OnStateChanged(LiveCall call);

    /// <summary>Which channel is whose has changed; readings start anew from the recording.</summary>
    void OnRolesSwapped(LiveCall call);

    /// <summary>The last word of a call; its recording is closed.</summary>
    void OnEnded(LiveCall call, CallOutcome outcome);
}
