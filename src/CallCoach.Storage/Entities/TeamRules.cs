namespace CallCoach.Storage;

/// <summary>One state of a team's cue rules; the highest version is in force, the others are its history.</summary>
public sealed class TeamRules
{
    public required Guid TeamId { get; init; }

    /// <summary>1, 2, 3 … within the team.</summary>
    public required int Version { get; init; }

    /// <summary>JSON: what differs from the plan that ships.</summary>
    public required string Overrides { get; init; }

    public Guid? EditedBy { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime EditedAt { get; init; }
}
