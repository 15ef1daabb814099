using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using CallCoach.Storage.Tests;

[assembly: AssemblyFixture(typeof(PostgresServer))]

namespace CallCoach.Storage.Tests;

/// <summary>A PostgreSQL of its own on this machine, where Debian's package is installed: a cluster in a temporary folder, gone with the tests.</summary>
public sealed class PostgresServer : IDisposable
{
    private const string Programs = "/usr/lib/postgresql";
    private readonly string? _bin = Directory.Exists(Programs)
        ? Directory.GetDirectories(Programs).Select(version => Path.Combine(version, "bin")).LastOrDefault(bin => File.Exists(Path.Combine(bin, "initdb")))
        : null;

    private readonly Lazy<(DirectoryInfo Folder, int Port)> _cluster;
    private int _databases;

    public PostgresServer() => _cluster = new Lazy<(DirectoryInfo, int)>(Start);

    /// <summary>Debian's package <c>postgresql</c> is there.</summary>
    public bool IsInstalled => _bin is not null;

    /// <summary>The connection string of a database that does not exist yet.</summary>
    public string NewDatabase() =>
        $"Host=127.0.0.1;Port={_cluster.Value.Port};Username=callcoach;Database=test{Interlocked.Increment(ref _databases)};Pooling=false";

    public void Dispose()
    {
        if (!_cluster.IsValueCreated)
            return;
        Control("-D", Data(_cluster.Value.Folder), "-m", "immediate", "-w", "stop");
        _cluster.Value.Folder.Delete(recursive: true);
    }

    private static string Data(DirectoryInfo folder) => Path.Combine(folder.FullName, "data");

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private (DirectoryInfo, int) Start()
    {
        var folder = Directory.CreateTempSubdirectory("callcoach-postgres-");
        if (Environment.IsPrivilegedProcess)
            Execute("chown", "postgres", folder.FullName);
        var port = FreePort();
        Control("-D", Data(folder), "-o", "-U callcoach -A trust -E UTF8 --no-sync", "initdb");
        Control("-D", Data(folder), "-w", "-l", Path.Combine(folder.FullName, "log"), "-o", $"-p {port} -c listen_addresses=127.0.0.1 -c fsync=off -k {folder.FullName}", "start");
        return (folder, port);
    }

    // PostgreSQL does not run as root, which tests in a container often are.
    private void Control(params string[] arguments)
    {
        string[] command = [Path.Combine(_bin!, "pg_ctl"), "--silent", .. arguments];
        if (Environment.IsPrivilegedProcess)
            command = ["runuser", "-u", "postgres", "--", .. command];
        Execute(command[0], command[1..]);
    }

    private static void Execute(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments))!;
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}.");
    }
}
