namespace CallCoach.Storage;

/// <summary>People who work together; calls, keys and cue rules belong to a team.</summary>
public sealed class Team
{
    public const int NameLength = 100;

    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required string Name { get; set; }

    public ICollection<TeamMember> Members { get; } = [];
}
