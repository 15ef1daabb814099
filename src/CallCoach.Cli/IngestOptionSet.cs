using System.CommandLine;
using CallCoach.Cli.Ingest;

namespace CallCoach.Cli;

/// <summary>The options of every command that sends calls to a server.</summary>
internal sealed class IngestOptionSet
{
    private const string KeyVariable = "CALLCOACH_API_KEY";
    private readonly Option<Uri> _server = ServerAddress.Option();
    private readonly Option<string?> _apiKey = new("--api-key") { Description = $"Key for the ingest; otherwise taken from {KeyVariable}." };

    public void AddTo(Command command)
    {
        command.Add(_server);
        command.Add(_apiKey);
    }

    public Uri Server(ParseResult parsed) => parsed.GetRequiredValue(_server);

    /// <exception cref="IngestException">None was given.</exception>
    public string ApiKey(ParseResult parsed) =>
        parsed.GetValue(_apiKey) ?? Environment.GetEnvironmentVariable(KeyVariable)
        ?? throw new IngestException(IngestException.Unauthorized, $"An API key is needed: give it by --api-key or in {KeyVariable}.");
}
