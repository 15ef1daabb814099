namespace CallCoach.Storage;

/// <summary>What the words of a call gave; lists never read it.</summary>
public sealed class CallWords
{
    public Guid CallId { get; init; }

    /// <summary>JSON: where what was found, in order of time.</summary>
    public required string Findings { get; set; }

    /// <summary>JSON: the words of the whole call in numbers.</summary>
    public required string Measures { get; set; }

    /// <summary>Version of the phrases that found it.</summary>
    public required string BookVersion { get; set; }
}
