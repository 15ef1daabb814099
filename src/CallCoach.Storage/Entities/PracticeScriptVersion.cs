namespace CallCoach.Storage;

/// <summary>A published state of a practice script; it never changes, for attempts refer to it.</summary>
public sealed class PracticeScriptVersion
{
    public required Guid ScriptId { get; init; }

    /// <summary>1, 2, 3 … within the script.</summary>
    public required int Version { get; init; }

    /// <summary>JSON: a <see cref="Coaching.PracticeScript"/>.</summary>
    public required string Content { get; init; }

    /// <summary>JSON: what a list shows of it, a <see cref="PracticeOutline"/>.</summary>
    public required string Outline { get; init; }

    public required Guid PublishedBy { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime PublishedAt { get; init; }
}
