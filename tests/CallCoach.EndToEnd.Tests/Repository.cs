namespace CallCoach.EndToEnd.Tests;

/// <summary>Where things lie, seen from the test's own assembly.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    /// <summary>Debug or Release: the server of the tests' own build is started.</summary>
    private static string Configuration { get; } =
        Directory.GetParent(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar))!.Name;

    public static string ServerProject => Path.Combine(Root, "src", "CallCoach.Server");

    public static string ServerAssembly => Path.Combine(ServerProject, "bin", Configuration, "net10.0", "CallCoach.Server.dll");

    public static string CommandLineAssembly => Path.Combine(Root, "src", "CallCoach.Cli", "bin", Configuration, "net10.0", "callcoach.dll");

    private static string FindRoot(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, "CallCoach.sln")))
                return at.FullName;
        }
        throw new DirectoryNotFoundException($"No CallCoach.sln above {folder}.");
    }
}
