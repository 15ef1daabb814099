namespace CallCoach.Calls;

/// <summary>Where a call stands.</summary>
public enum CallStatus
{
    /// <summary>Sound arrives, or an upload waits to be analysed.</summary>
    Running,

    /// <summary>Complete.</summary>
    Ended,

    /// <summary>The source vanished or the server was killed; what had arrived is kept.</summary>
    CutOff,

    /// <summary>Processing failed; What had arrived is kept.</summary>
    Failed,
}
