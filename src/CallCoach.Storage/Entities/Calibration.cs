namespace CallCoach.Storage;

/// <summary>Several people score one call without seeing each other's points, to learn how far they are apart.</summary>
public sealed class Calibration
{
    public const int TitleLength = 100;

    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid TeamId { get; init; }

    public required Guid CallId { get; init; }

    public Call? Call { get; init; }

    public required string Title { get; init; }

    /// <summary>Of the card that all score by.</summary>
    public required string CardVersion { get; init; }

    public required Guid StartedBy { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime StartedAt { get; init; }

    /// <summary>UTC; from then on everybody sees everything. Null while it is blind.</summary>
    public DateTime? ClosedAt { get; set; }

    public ICollection<CalibrationSheet> Sheets { get; } = [];
}
