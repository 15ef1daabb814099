namespace CallCoach.Cli.Replay;

/// <summary>What a replay is told.</summary>
/// <param name="Server">The server.</param>
/// <param name="ApiKey">Key for its ingest.</param>
/// <param name="AgentEmail">Whose call it is.</param>
/// <param name="Agent">The agent's channel.</param>
/// <param name="Speed">1 is real time.</param>
internal sealed record ReplaySettings(Uri Server, string ApiKey, string AgentEmail, AgentChannel Agent, double Speed)
{
    public string? CustomerReference { get; init; }
    public string? Campaign { get; init; }
    public string? Language { get; init; }
    public string? Direction { get; init; }
}
