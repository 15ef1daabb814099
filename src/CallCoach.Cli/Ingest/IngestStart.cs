namespace CallCoach.Cli.Ingest;

/// <summary>The start message: docs/protocol.md, section 1.</summary>
internal sealed record IngestStart
{
    public string Type { get; } = "start";
    public required Guid CallId { get; init; }
    public required string Agent { get; init; }
    public string? CustomerReference { get; init; }
    public string? Direction { get; init; }
    public string? Campaign { get; init; }
    public string Encoding { get; } = "pcm16";
    public required int SampleRateHz { get; init; }
    public required int Channels { get; init; }
    public required IReadOnlyList<string> Roles { get; init; }

    /// <summary>live or replay.</summary>
    public required string Kind { get; init; }
    public string? Language { get; init; }
}
