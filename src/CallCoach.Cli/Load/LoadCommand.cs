using System.CommandLine;

namespace CallCoach.Cli.Load;

/// <summary><c>callcoach load</c>: many live calls at once, and how fast their cues arrive.</summary>
internal static class LoadCommand
{
    private const string PasswordVariable = "CALLCOACH_PASSWORD";

    private const string Explanation = """
        Runs many live calls against a server and measures how fast cues reach a browser.

        Each call is a WebSocket of its own to the ingest: stereo, 8 kHz, 16 bits, a packet every 20 ms in real time. Each is
        watched over the SignalR hub by a connection of its own, as an agent's page does. The latency of a cue runs from the
        moment at which the packet was sent that completes the cue's evidence (the cue's own time plus the look-ahead of the
        speech engine) to the cue's arrival at the hub's client. It holds the network twice, the server's queues, disk and analysis.
        The latency of text runs from an utterance's last packet to the line's arrival, the pause that ends it counted in. For text
        name a file with speech and its --language; each call begins at another place in it.
        "Sent late" tells how far this program itself was behind: where that is not small, the machine that measures is too slow.
        """;

    public static Command Create()
    {
        var ingest = new IngestOptionSet();
        var agents = new Option<string[]>("--agent-email") { Description = "Agents who take the calls, in turn.", Required = true, AllowMultipleArgumentsPerToken = true };
        var email = new Option<string>("--email") { Description = "Who watches: somebody that may see all of these agents' calls.", Required = true };
        var password = new Option<string?>("--password") { Description = $"The watcher's password; otherwise taken from {PasswordVariable}." };
        var calls = new Option<int>("--calls") { Description = "Calls at the same time.", Required = true };
        var minutes = new Option<double>("--minutes") { Description = "How long each runs.", Required = true };
        var file = new Option<string?>("--file") { Description = "What is spoken, over and over; otherwise speech-like sound that deserves cues." };
        var language = new Option<string?>("--language") { Description = "Spoken in the file, as en or zh-CN; without it there may be no text." };
        var pid = new Option<int?>("--server-pid") { Description = "The server's process on this machine (Linux), to tell its processor time and memory." };
        calls.Validators.Add(result =>
        {
            if (result.GetValue(calls) is < 1 or > 10_000)
                result.AddError("--calls must be from 1 to 10000.");
        });
        minutes.Validators.Add(result =>
        {
            if (result.GetValue(minutes) is not (> 0 and <= 240))
                result.AddError("--minutes must be above 0 and at most 240.");
        });

        var command = new Command("load", Explanation) { agents, email, password, calls, minutes, file, language, pid };
        ingest.AddTo(command);
        command.SetAction((parsed, cancellation) =>
        {
            var terminal = Terminal.Of(parsed);
            return Guard.RunAsync(terminal, parsed.GetValue(file), async () =>
                LoadView.Write(terminal.Tables(), await new LoadRun(Settings(parsed), terminal, TimeProvider.System).RunAsync(cancellation).ConfigureAwait(false)));
        });
        return command;

        LoadSettings Settings(ParseResult parsed) => new(
            ingest.Server(parsed), ingest.ApiKey(parsed), parsed.GetRequiredValue(agents), parsed.GetRequiredValue(email),
            parsed.GetValue(password) ?? Environment.GetEnvironmentVariable(PasswordVariable) ?? "",
            parsed.GetRequiredValue(calls), TimeSpan.FromMinutes(parsed.GetRequiredValue(minutes)), parsed.GetValue(file), parsed.GetValue(language), parsed.GetValue(pid));
    }
}
