namespace CallCoach.Storage;

/// <summary>A person in a team. An agent has one team; a supervisor or trainer may look after several.</summary>
public sealed class TeamMember
{
    public required Guid TeamId { get; init; }

    public required Guid UserId { get; init; }

    public Team? Team { get; init; }

    public User? User { get; init; }
}
