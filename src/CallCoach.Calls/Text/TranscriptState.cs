namespace CallCoach.Calls;

/// <summary>Where the text of a call stands.</summary>
public enum TranscriptState
{
    /// <summary>Recognition is switched off.</summary>
    Off,

    /// <summary>No model fits the call's language.</summary>
    NoModel,

    /// <summary>Text comes while the call runs.</summary>
    Live,

    /// <summary>What is said now is written down after the call, for too much waits.</summary>
    Behind,

    /// <summary>The call is over, its text is being made.</summary>
    Working,

    /// <summary>Complete.</summary>
    Done,

    /// <summary>Not complete, and nobody works on it.</summary>
    Failed,
}
