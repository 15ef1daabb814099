namespace CallCoach.Cli;

/// <summary>What a command answers to the shell.</summary>
public static class ExitCode
{
    public const int Done = 0;

    /// <summary>The command line was not understood.</summary>
    public const int Usage = 1;

    /// <summary>A file could not be read; the others were still done.</summary>
    public const int BadFile = 2;

    /// <summary>The server could not be reached, refused, or gave up.</summary>
    public const int Server = 3;

    /// <summary>Ctrl+C, as shells count it.</summary>
    public const int Interrupted = 130;
}
