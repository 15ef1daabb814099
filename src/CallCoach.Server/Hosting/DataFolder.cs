namespace CallCoach.Server.Hosting;

/// <summary>What the server keeps on disk, and where. Made at the first use, readable by its own user only.</summary>
public sealed class DataFolder
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    public DataFolder(CallCoachOptions options)
    {
        Root = Path.GetFullPath(options.DataFolder);
        Make(Root);
    }

    /// <summary>Absolute.</summary>
    public string Root { get; }

    /// <summary>Used when no connection string names another database.</summary>
    public string DatabaseFile => Path.Combine(Root, "callcoach.db");

    /// <summary>Keys that sign the cookies: whoever has them can sign in as anybody.</summary>
    public string Keys => Make(Path.Combine(Root, "keys"));

    public string Recordings => Make(Path.Combine(Root, "recordings"));

    /// <summary>Customers' lines of practice scripts: recorded by trainers, and spoken by the speech synthesiser.</summary>
    public string PracticeVoices => Make(Path.Combine(Root, "practice-voices"));

    private static string Make(string folder)
    {
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(folder);
        else
            Directory.CreateDirectory(folder, OwnerOnly);
        return folder;
    }
}
