namespace CallCoach.Cli.Load;

/// <summary>What a load test is told.</summary>
/// <param name="Server">The server.</param>
/// <param name="ApiKey">Key for its ingest.</param>
/// <param name="AgentEmails">Who takes the calls, in turn.</param>
/// <param name="Email">Who watches.</param>
/// <param name="Password">The watcher's.</param>
/// <param name="Calls">At the same time.</param>
/// <param name="Duration">Of each.</param>
/// <param name="File">What is spoken; null: generated.</param>
/// <param name="Language">Spoken in it, BCP 47; null: not told, and then the server may write nothing down.</param>
/// <param name="ServerPid">The server's process on this machine; null: elsewhere.</param>
internal sealed record LoadSettings(
    Uri Server, string ApiKey, IReadOnlyList<string> AgentEmails, string Email, string Password,
    int Calls, TimeSpan Duration, string? File, string? Language, int? ServerPid);
