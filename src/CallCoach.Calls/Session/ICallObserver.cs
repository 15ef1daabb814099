using CallCoach.Coaching;
using CallCoach.Speech;

namespace CallCoach.Calls;

/// <summary>Is told what a session finds while the call runs, on the thread that feeds it; must not block.</summary>
public interface ICallObserver
{
    /// <summary>Every 100 ms of call.</summary>
    void OnReadings(in CallReadings readings, AgentUsual usual);

    /// <summary>Somebody has said something and paused.</summary>
    void OnUtterance(Side side, in Utterance utterance);

    /// <summary>The words of a line, or of several together, show something.</summary>
    void OnFound(WordFinding finding);

    void OnCueRaised(CueRecord cue);

    void OnCueCleared(CueRecord cue);
}
