using System.Diagnostics;

namespace CallCoach.EndToEnd.Tests;

/// <summary><c>callcoach</c> as a process of its own.</summary>
internal sealed class CommandLine : IDisposable
{
    private readonly Process _process;
    private readonly Task<string> _output, _errors;

    public CommandLine(params string[] arguments)
    {
        _process = Process.Start(new ProcessStartInfo("dotnet", ["exec", Repository.CommandLineAssembly, .. arguments])
        {
            RedirectStandardOutput = true, RedirectStandardError = true,
        })!;
        _output = _process.StandardOutput.ReadToEndAsync();
        _errors = _process.StandardError.ReadToEndAsync();
    }

    /// <summary>Waits for its end.</summary>
    public async Task<(int ExitCode, string Output)> EndAsync()
    {
        await _process.WaitForExitAsync();
        return (_process.ExitCode, await _output + await _errors);
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        _process.Dispose();
    }
}
