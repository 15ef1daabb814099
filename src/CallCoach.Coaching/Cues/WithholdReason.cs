namespace CallCoach.Coaching;

/// <summary>Why a deserved cue was not shown.</summary>
public enum WithholdReason
{
    /// <summary>The call's budget was spent.</summary>
    Budget,

    /// <summary>The same cue had been shown not long before.</summary>
    Cooldown,

    /// <summary>The same cue had been shown as often as a call allows.</summary>
    MostPerCall,

    /// <summary>A cue that is at least as urgent was on the screen or came at the same moment.</summary>
    OtherCue,
}
