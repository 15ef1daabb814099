namespace CallCoach.Storage;

/// <summary>What people make of a call beside the machine. A call has one at most.</summary>
public sealed class Review
{
    public const int SummaryLength = 4000;

    public required Guid CallId { get; init; }

    public Call? Call { get; init; }

    public ReviewState State { get; set; } = ReviewState.Draft;

    /// <summary>Of the card that the machine's values came from; the review keeps to it whatever judges later.</summary>
    public required string CardVersion { get; init; }

    /// <summary>The machine's, as it was when the review began.</summary>
    public required int? MachineTotal { get; init; }

    /// <summary>With what people put in the machine's place.</summary>
    public int? Total { get; set; }

    public string? Summary { get; set; }

    /// <summary>Grows with every change: who sends an older one did not see the newest.</summary>
    public int Version { get; set; } = 1;

    public ICollection<ReviewLine> Lines { get; } = [];

    public ICollection<ReviewStep> Steps { get; } = [];
}
