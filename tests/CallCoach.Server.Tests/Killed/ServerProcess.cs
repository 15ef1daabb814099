using System.Diagnostics;
using System.Net.Http.Json;

namespace CallCoach.Server.Tests;

/// <summary>The server as a process of its own, so that it can be killed.</summary>
internal sealed class ServerProcess : IDisposable
{
    private readonly Process _process;

    private ServerProcess(Process process, Uri address)
    {
        (_process, Address) = (process, address);
        Http = new HttpClient { BaseAddress = new Uri(address, "api/v1/") };
    }

    public Uri Address { get; }

    public Uri SocketAddress => new UriBuilder(Address) { Scheme = "ws" }.Uri;

    /// <summary>Signed in as the administrator once <see cref="SignInAsync"/> was called; paths are relative to /api/v1/.</summary>
    public HttpClient Http { get; }

    /// <summary>Starts it on a free port, and waits until it says where it is.</summary>
    public static async Task<ServerProcess> StartAsync(string dataFolder)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", typeof(Program).Assembly.Location, "--urls", "http://127.0.0.1:0", "--CallCoach:DataFolder", dataFolder])
        {
            RedirectStandardOutput = true,
            RedirectStandardInput = true,
            Environment = { ["CALLCOACH_ADMIN_PASSWORD"] = TestServer.AdministratorPassword },
        };
        var process = Process.Start(start)!;
        var line = await LineAsync(process, "Open ");
        return new ServerProcess(process, new Uri(line[line.IndexOf("http", StringComparison.Ordinal)..].Trim()));
    }

    public async Task SignInAsync() =>
        (await Http.PostAsJsonAsync("session", new { email = TestServer.AdministratorEmail, password = TestServer.AdministratorPassword }, TestContext.Current.CancellationToken)).EnsureSuccessStatusCode();

    /// <summary>Waits until it writes a line.</summary>
    public Task<string> LineAsync(string part) => LineAsync(_process, part);

    /// <summary>As <c>kill -9</c> does.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    public void Dispose()
    {
        Http.Dispose();
        if (!_process.HasExited)
            _process.Kill();
        _process.Dispose();
    }

    private static async Task<string> LineAsync(Process process, string part)
    {
        while (await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            if (line.Contains(part, StringComparison.Ordinal))
                return line;
        }
        throw new InvalidOperationException($"The server ended with {process.ExitCode} and never wrote \"{part}\".");
    }
}
