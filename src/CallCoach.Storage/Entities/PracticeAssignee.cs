namespace CallCoach.Storage;

/// <summary>Somebody who is asked to practise.</summary>
public sealed class PracticeAssignee
{
    public required Guid AssignmentId { get; init; }

    public required Guid UserId { get; init; }
}
