namespace CallCoach.Storage;

/// <summary>A recording of a customer's line. It belongs to the words: a line whose text changes has none.</summary>
public sealed class PracticeVoice
{
    public const int KeyLength = 64;

    public required Guid ScriptId { get; init; }

    /// <summary>Of the words and their language: SHA-256, hexadecimal.</summary>
    public required string Key { get; init; }

    /// <summary>Its length, seconds.</summary>
    public required double Seconds { get; set; }

    public required Guid AddedBy { get; set; }

    /// <summary>UTC.</summary>
    public required DateTime AddedAt { get; set; }
}
