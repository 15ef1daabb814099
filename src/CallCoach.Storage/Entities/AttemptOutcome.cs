namespace CallCoach.Storage;

/// <summary>What an attempt came to.</summary>
public enum AttemptOutcome
{
    /// <summary>Not over, or not judged yet.</summary>
    Open,
    Passed,
    Failed,

    /// <summary>Could not be judged; the reason says why. It counts neither for nor against anybody.</summary>
    Incomplete,
}
