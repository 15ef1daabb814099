namespace CallCoach.Storage;

/// <summary>Where a job that scores old calls again stands.</summary>
public enum RescoringState
{
    Waiting,
    Running,
    Done,
    Cancelled,
    Failed,
}
