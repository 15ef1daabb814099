using CallCoach.Coaching;

namespace CallCoach.Calls;

/// <summary>A cue from its showing to what came of it.</summary>
public sealed class CueRecord(CueRaised raised)
{
    public CueRaised Raised { get; } = raised;

    /// <summary>Null while it is shown.</summary>
    public CueCleared? Cleared { get; internal set; }

    /// <summary>The behaviour changed within 20 s; null while that is open, and when the call ended before.</summary>
    public bool? Followed { get; internal set; }

    /// <summary>What the agent said of it.</summary>
    public CueFeedback? Feedback { get; internal set; }
}
