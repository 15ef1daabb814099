using CallCoach.Coaching;
using CallCoach.Speech;

namespace CallCoach.Calls;

/// <summary>Hears what happens in live calls: screens, the source, the archive. Called on the thread that feeds the call; must not block or throw. A listener takes up what it cares for.</summary>
public interface ICallEvents
{
    void OnStarted(LiveCall call)
    {
    }

    /// <summary>Every 100 ms of call.</summary>
    void OnReadings(LiveCall call, in CallReadings readings, AgentUsual usual)
    {
    }

    void OnCueRaised(LiveCall call, CueRecord cue)
    {
    }

    void OnCueCleared(LiveCall call, CueRecord cue)
    {
    }

    /// <summary>Text has come; on a thread of the recogniser.</summary>
    void OnHeard(LiveCall call, IReadOnlyList<TranscriptLine> lines)
    {
    }

    /// <summary>The words show something; on a thread of the recogniser.</summary>
    void OnFound(LiveCall call, IReadOnlyList<WordFinding> findings)
    {
    }

    /// <summary>Text comes as it is spoken, or no longer does.</summary>
    void OnTextState(LiveCall call)
    {
    }

    /// <summary>Running, paused, source lost.</summary>
    void OnStateChanged(LiveCall call)
    {
    }

    /// <summary>The customer agrees to being recorded.</summary>
    void OnConsentGiven(LiveCall call)
    {
    }

    /// <summary>Which channel is whose has changed; readings start anew from the recording.</summary>
    void OnRolesSwapped(LiveCall call)
    {
    }

    /// <summary>The last word of a call; its recording is closed.</summary>
    void OnEnded(LiveCall call, CallOutcome outcome)
    {
    }
}
