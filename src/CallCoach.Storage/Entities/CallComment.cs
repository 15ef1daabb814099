namespace CallCoach.Storage;

/// <summary>What somebody says of a moment of a call, or of what another said of it.</summary>
public sealed class CallComment
{
    public const int TextLength = 2000;

    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid CallId { get; init; }

    /// <summary>Answers this one; null for the first of a thread.</summary>
    public Guid? ParentId { get; init; }

    /// <summary>Seconds from the start of the call; null for the call as a whole.</summary>
    public double? At { get; init; }

    /// <summary>Empty when it was taken back and has answers.</summary>
    public required string Text { get; set; }

    public required Guid AuthorId { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime WrittenAt { get; init; }

    /// <summary>UTC; null when it is as it was written.</summary>
    public DateTime? EditedAt { get; set; }

    /// <summary>Grows with every change.</summary>
    public int Version { get; set; } = 1;
}
