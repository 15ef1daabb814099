using System.CommandLine;

namespace CallCoach.Cli;

/// <summary>The server as people type it, and the addresses below it.</summary>
internal static class ServerAddress
{
    public static Option<Uri> Option() => new("--server")
    {
        Description = "Address of the server, such as https://coach.example.com.",
        Required = true,
        CustomParser = result =>
        {
            var text = result.Tokens[0].Value;
            if (Uri.TryCreate(text.EndsWith('/') ? text : text + "/", UriKind.Absolute, out var address) && address.Scheme is "http" or "https")
                return address;
            result.AddError($"{text} is no address: it should look like http://localhost:5000.");
            return null;
        },
    };

    public static Uri WebSocket(Uri server, string path) =>
        new UriBuilder(new Uri(server, path)) { Scheme = server.Scheme == "https" ? "wss" : "ws" }.Uri;
}
