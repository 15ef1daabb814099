using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace CallCoach.Transcription.Tests.Remote;

/// <summary>The real server of whisper.cpp, with <see cref="TinyWhisper"/> as its model. tests/whisper-server builds it.</summary>
internal sealed class WhisperServer : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("callcoach-whisper-");
    private readonly Process _process;

    private WhisperServer(string program, int port)
    {
        var model = Path.Combine(_folder.FullName, "hello.bin");
        TinyWhisper.Write(model);
        Address = new($"http://127.0.0.1:{port}/v1/audio/transcriptions");
        _process = Process.Start(new ProcessStartInfo(program,
            ["--model", model, "--port", $"{port}", "--inference-path", "/v1/audio/transcriptions", "--tmp-dir", _folder.FullName, "--threads", "1", "--no-flash-attn"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = _folder.FullName,
        })!;
        _process.OutputDataReceived += (_, _) => { };
        _process.ErrorDataReceived += (_, line) => Log += line.Data + "\n";
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    public Uri Address { get; }
    public string Log { get; private set; } = "";

    /// <summary>Where tests/whisper-server puts it.</summary>
    public static string Program => Environment.GetEnvironmentVariable("CALLCOACH_WHISPER_SERVER") ?? Path.Combine(
        Environment.GetEnvironmentVariable("XDG_CACHE_HOME") ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".cache"),
        "callcoach", "whisper.cpp-1.9.1", "whisper-server");

    /// <summary>Starts it and waits until it answers.</summary>
    public static async Task<WhisperServer> StartAsync(CancellationToken cancellation)
    {
        var server = new WhisperServer(Program, FreePort());
        using var http = new HttpClient();
        while (!server._process.HasExited)
        {
            try
            {
                await http.GetAsync(new Uri(server.Address, "/"), cancellation);
                return server;
            }
            catch (HttpRequestException)
            {
                await Task.Delay(50, cancellation);
            }
        }
        await server._process.WaitForExitAsync(cancellation);
        throw new InvalidOperationException($"whisper-server ended with {server._process.ExitCode}: {server.Log}");
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
            _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
        _folder.Delete(recursive: true);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
