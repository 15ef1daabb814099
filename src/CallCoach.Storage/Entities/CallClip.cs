namespace CallCoach.Storage;

/// <summary>A stretch of a call that the whole team may hear.</summary>
public sealed class CallClip
{
    public const int TitleLength = 100;
    public const int NoteLength = 1000;

    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid TeamId { get; init; }

    public required Guid CallId { get; init; }

    public Call? Call { get; init; }

    /// <summary>Seconds from the start of the call.</summary>
    public required double From { get; init; }

    /// <summary>Its end, seconds.</summary>
    public required double To { get; init; }

    public required string Title { get; init; }

    /// <summary>What to listen for.</summary>
    public string? Note { get; init; }

    public required Guid SharedBy { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime SharedAt { get; init; }
}
