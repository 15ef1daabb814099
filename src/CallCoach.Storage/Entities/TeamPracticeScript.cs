namespace CallCoach.Storage;

/// <summary>A practice script of a team: the draft that its trainers write on, and which version is practised.</summary>
public sealed class TeamPracticeScript
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid TeamId { get; init; }

    /// <summary>JSON: the draft, a <see cref="Coaching.PracticeScript"/>.</summary>
    public required string Content { get; set; }

    /// <summary>JSON: what a list shows of the draft, a <see cref="PracticeOutline"/>.</summary>
    public required string Outline { get; set; }

    /// <summary>Grows with every change: who sends an older one did not see the newest.</summary>
    public int Revision { get; set; } = 1;

    /// <summary>The version that is practised; 0 while none is.</summary>
    public int Version { get; set; }

    /// <summary>The draft differs from the version that is practised.</summary>
    public bool Changed { get; set; } = true;

    public required Guid EditedBy { get; set; }

    /// <summary>UTC.</summary>
    public required DateTime EditedAt { get; set; }

    /// <summary>UTC; null while the script is in use. Attempts still refer to its versions.</summary>
    public DateTime? ArchivedAt { get; set; }
}
