namespace CallCoach.Storage;

/// <summary>One version of a team's drill. The highest is in force; a shipped drill that the team changed has the shipped one's id.</summary>
public sealed class TeamDrill
{
    public required Guid TeamId { get; init; }

    public required Guid DrillId { get; init; }

    /// <summary>1, 2, 3 … within team and drill; 0 is the drill that ships.</summary>
    public required int Version { get; init; }

    /// <summary>JSON in the shape of the shipped drills; docs/drills.md.</summary>
    public required string Content { get; init; }

    /// <summary>Taken off the list; attempts at it stay.</summary>
    public required bool Retired { get; init; }

    /// <summary>The stretch of a call that it was made from; null without one, or when the call is gone.</summary>
    public Guid? ClipId { get; init; }

    /// <summary>Whose words it may hold: stays when the clip is taken back, until what was said in the call has to go, here as well.</summary>
    public Guid? CallId { get; init; }

    public Guid? EditedBy { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime EditedAt { get; init; }
}
