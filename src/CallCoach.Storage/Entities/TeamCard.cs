namespace CallCoach.Storage;

/// <summary>One version of a team's scorecard.</summary>
public sealed class TeamCard
{
    public required Guid TeamId { get; init; }

    /// <summary>1, 2, 3 … within the team; 0 is the card that ships.</summary>
    public required int Number { get; init; }

    public CardState State { get; set; } = CardState.Draft;

    /// <summary>JSON in the shape of the shipped card; docs/scorecards.md.</summary>
    public required string Content { get; set; }

    /// <summary>Grows with every change of the draft: who sends an older one did not see the newest.</summary>
    public int Revision { get; set; } = 1;

    /// <summary>The version that it was copied from.</summary>
    public int BasedOn { get; init; }

    public Guid? EditedBy { get; set; }

    /// <summary>UTC.</summary>
    public required DateTime EditedAt { get; set; }

    public Guid? PublishedBy { get; set; }

    /// <summary>UTC; null while it is a draft.</summary>
    public DateTime? PublishedAt { get; set; }

    /// <summary>UTC; null until another took its place.</summary>
    public DateTime? ArchivedAt { get; set; }
}
