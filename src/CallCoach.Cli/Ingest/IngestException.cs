namespace CallCoach.Cli.Ingest;

/// <summary>The server will not take this call, or cannot be reached.</summary>
/// <param name="code">A close reason of the protocol, or unauthorized, unreachable.</param>
/// <param name="message">For people.</param>
internal sealed class IngestException(string code, string message) : Exception(message)
{
    public const string Unauthorized = "unauthorized";
    public const string Unreachable = "unreachable";

    public string Code { get; } = code;
}
