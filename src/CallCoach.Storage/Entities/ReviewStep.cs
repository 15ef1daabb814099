namespace CallCoach.Storage;

/// <summary>A step of a review's way, with who and when.</summary>
public sealed class ReviewStep
{
    public const int NoteLength = 2000;

    public long Id { get; init; }

    public Guid CallId { get; init; }

    /// <summary>Reached by it.</summary>
    public required ReviewState State { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime At { get; init; }

    public required Guid UserId { get; init; }

    /// <summary>What the person said; null for nothing.</summary>
    public string? Note { get; init; }

    /// <summary>That is disputed; null for other steps.</summary>
    public string? Criterion { get; init; }
}
