namespace CallCoach.Coaching;

/// <summary>Why a cue went away.</summary>
public enum CueClearReason
{
    /// <summary>The behaviour is back in its band.</summary>
    Corrected,

    /// <summary>It was shown for as long as its pacing allows.</summary>
    Expired,

    /// <summary>A more urgent cue took its place.</summary>
    Replaced,

    /// <summary>The call ended.</summary>
    CallEnded,
}
