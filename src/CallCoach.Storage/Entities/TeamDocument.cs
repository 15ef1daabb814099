namespace CallCoach.Storage;

/// <summary>One state of something that a team edits as a whole: its phrases, its scripts, its campaigns. The highest version is in force, the others are its history.</summary>
public sealed class TeamDocument
{
    public const string Phrases = "phrases";
    public const string Scripts = "scripts";
    public const string Campaigns = "campaigns";
    public const string Board = "board";
    public const string Correction = "correction";

    public required Guid TeamId { get; init; }

    /// <summary>Which of them.</summary>
    public required string Kind { get; init; }

    /// <summary>1, 2, 3 … within team and kind.</summary>
    public required int Version { get; init; }

    /// <summary>JSON.</summary>
    public required string Content { get; init; }

    public Guid? EditedBy { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime EditedAt { get; init; }
}
