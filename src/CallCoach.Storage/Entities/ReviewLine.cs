namespace CallCoach.Storage;

/// <summary>One criterion of a review: the machine's finding, and what a person put beside it.</summary>
public sealed class ReviewLine
{
    public const int ReasonLength = 1000;

    public Guid CallId { get; init; }

    /// <summary>In the card.</summary>
    public required string Criterion { get; init; }

    /// <summary>JSON: the machine's finding as the report had it when the review began.</summary>
    public required string Machine { get; init; }

    /// <summary>A person's, in place of the machine's; null where the machine's stand.</summary>
    public double? Points { get; set; }

    /// <summary>Why.</summary>
    public string? Reason { get; set; }

    public Guid? EditedBy { get; set; }

    /// <summary>UTC.</summary>
    public DateTime? EditedAt { get; set; }
}
