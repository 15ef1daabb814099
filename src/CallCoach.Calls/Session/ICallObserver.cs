using CallCoach.Coaching;
using CallCoach.Speech;
using CallCoach.Transcription;

namespace CallCoach.Calls;

/// <summary>Is told what a session finds while the call runs, on the thread that feeds it; must not block.</summary>
public interface ICallObserver
{
    /// <summary>Every 100 ms of call.</summary>
    void OnReadings(in CallReadings readings, AgentUsual usual);

    /// <summary>Somebody has said something and paused. Told at the first frame of the pause: text need not wait until the engine has judged how the utterance ended.</summary>
    void OnStretch(Side side, SpokenStretch stretch);

    /// <summary>The words of a line, or of several together, show something.</summary>
    void OnFound(WordFinding finding);

    void OnCueRaised(CueRecord cue);

    void OnCueCleared(CueRecord cue);
}
