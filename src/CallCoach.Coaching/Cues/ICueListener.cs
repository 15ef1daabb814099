namespace CallCoach.Coaching;

/// <summary>Is told what the engine decides, on the thread that feeds it.</summary>
public interface ICueListener
{
    /// <summary>Show this cue. Never comes while another is shown: that one is cleared first.</summary>
    void OnRaised(CueRaised cue);

    /// <summary>Show it no longer. Comes exactly once for each raised cue.</summary>
    void OnCleared(CueCleared cue);

    /// <summary>Whether the behaviour changed in the 20 s after a cue. Comes exactly once for each raised cue.</summary>
    void OnOutcome(CueOutcome outcome);

    /// <summary>A cue was deserved and not shown; told when it is known whether the behaviour changed without it.</summary>
    void OnWithheld(CueWithheld moment);
}
