using System.Diagnostics;

namespace CallCoach.Transcription.Worker;

/// <summary>How the worker is started.</summary>
/// <param name="FileName">The program.</param>
/// <param name="Arguments">Its arguments.</param>
internal sealed record WorkerProgram(string FileName, IReadOnlyList<string> Arguments)
{
    private const string Name = "CallCoach.Recogniser";

    /// <summary>The one that lies beside this program, run by the same .NET.</summary>
    /// <exception cref="RecognitionException">It is not there.</exception>
    public static WorkerProgram BesideThisOne(string runtimeFolder)
    {
        var library = Path.Combine(AppContext.BaseDirectory, Name + ".dll");
        if (!File.Exists(library))
            throw new RecognitionException(RecognitionCode.RuntimeMissing, $"The recognition worker is missing: {library}.");
        return new(DotNet(), [library, runtimeFolder]);
    }

    public Process Start()
    {
        var start = new ProcessStartInfo(FileName, Arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            CreateNoWindow = true,
        };
        return Process.Start(start) ?? throw new InvalidOperationException($"{FileName} did not start.");
    }

    // "dotnet app.dll" and "dotnet run" run in dotnet itself; an app host knows where its .NET lies only through the framework that it loaded.
    private static string DotNet()
    {
        if (Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path).Equals("dotnet", StringComparison.OrdinalIgnoreCase))
            return path;
        var executable = OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet";
        var root = Path.GetFullPath(Path.Combine(System.Runtime.InteropServices.RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."));
        var beside = Path.Combine(root, executable);
        return File.Exists(beside) ? beside : executable;
    }
}
