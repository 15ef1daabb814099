using CallCoach.Audio;
using CallCoach.Cli.Ingest;

namespace CallCoach.Cli;

/// <summary>Turns what may go wrong into one clear line and an exit code.</summary>
internal static class Guard
{
    /// <param name="terminal">Where the line goes.</param>
    /// <param name="file">The recording in question; null for none.</param>
    /// <param name="work">The command's work.</param>
    public static async Task<int> RunAsync(Terminal terminal, string? file, Func<Task> work)
    {
        try
        {
            await work().ConfigureAwait(false);
            return ExitCode.Done;
        }
        catch (AudioFormatException e)
        {
            terminal.Errors.WriteLine($"{file}: {e.Message} [{e.Code}]");
            return ExitCode.BadFile;
        }
        catch (IngestException e)
        {
            terminal.Errors.WriteLine($"{e.Message} [{e.Code}]");
            return ExitCode.Server;
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Interrupted;
        }
    }
}
