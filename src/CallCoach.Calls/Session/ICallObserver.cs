using CallCoach.Coaching;
using CallCoach.Speech;

namespace CallCoach.Calls;

/// <summary>Is told what a session finds while the call runs, on the thread that feeds it; must not block.</summary>
public interface ICallObserver
{
    /// <summary>Every 100 ms of call.</summary>
    void OnReadings(in CallReadings readings, AgentUsual usual);

    void OnCueRaised(CueRecord cue);

    void OnCueCleared(CueRecord cue);
}
