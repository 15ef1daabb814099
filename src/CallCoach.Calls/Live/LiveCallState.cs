namespace CallCoach.Calls;

/// <summary>Where a live call stands.</summary>
public enum LiveCallState
{
    Running,
    Paused,

    /// <summary>The connection broke; the source may come back within <see cref="LiveCallOptions.Rejoin"/>.</summary>
    SourceLost,
    Ended,
}
