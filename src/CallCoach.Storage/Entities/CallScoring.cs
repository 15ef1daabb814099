namespace CallCoach.Storage;

/// <summary>What a call's score rests on, and which card made it. Lists and pages never read it.</summary>
public sealed class CallScoring
{
    public Guid CallId { get; init; }

    /// <summary>Of the card that judged last.</summary>
    public required string CardVersion { get; set; }

    /// <summary>As <see cref="Calls.ScoredCallCodec"/> writes it.</summary>
    public required byte[] Judged { get; set; }
}
