using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace CallCoach.EndToEnd.Tests;

/// <summary>The real server as a process: its own data folder, a free port, one administrator and one agent.</summary>
public sealed partial class RunningServer : IAsyncLifetime
{
    public const string AdministratorEmail = "admin@localhost";
    public const string AgentEmail = "emma@example.com";
    public const string AgentName = "Emma Clarke";
    public const string Password = "correct horse battery";

    // A cold start on a busy build machine.
    private static readonly TimeSpan StartLimit = TimeSpan.FromMinutes(2);

    private readonly string _data = Directory.CreateTempSubdirectory("callcoach-e2e-").FullName;
    private CookieContainer _cookies = new();
    private HttpClient _http = null!;
    private Process? _process;

    public string Address { get; private set; } = "";

    /// <summary>The agent's team.</summary>
    public Guid TeamId { get; private set; }

    public async ValueTask InitializeAsync()
    {
        Address = await StartAsync();
        Connect();
        await PostAsync("/api/v1/session", new { email = AdministratorEmail, password = Password });
        TeamId = (await GetAsync("/api/v1/teams"))[0].GetProperty("id").GetGuid();
        await AddPersonAsync(AgentName, AgentEmail, "agent");
    }

    /// <summary>One more person in the agent's team, with the common password.</summary>
    public async Task AddPersonAsync(string name, string email, string role)
    {
        await PostAsync("/api/v1/users", new
        {
            name, email, password = Password, roles = new[] { role }, teamIds = new[] { TeamId }, language = "en",
        });
    }

    /// <summary>A key for programs that stream calls of the agent's team.</summary>
    public async Task<string> CreateApiKeyAsync()
    {
        var key = await PostAsync("/api/v1/api-keys", new { name = "e2e", teamId = TeamId });
        return key.GetProperty("key").GetString()!;
    }

    /// <summary>Kills the server as <c>kill -9</c> does, and starts it again on the same data.</summary>
    public async Task KillAndStartAgainAsync()
    {
        _process!.Kill(entireProcessTree: true);   // SIGKILL
        await _process.WaitForExitAsync();
        _process.Dispose();
        Address = await StartAsync();
        _http.Dispose();
        Connect();
        await PostAsync("/api/v1/session", new { email = AdministratorEmail, password = Password });
    }

    /// <summary>A recording as a call of a person's, analysed.</summary>
    public async Task<Guid> UploadAsync(string recording, string email = AgentEmail, string campaign = "open")
    {
        using var http = new HttpClient { BaseAddress = new Uri(Address) };
        using var entered = await http.PostAsJsonAsync("/api/v1/session", new { email, password = Password });
        Assert.Equal(HttpStatusCode.OK, entered.StatusCode);
        using var form = new MultipartFormDataContent
        {
            { new StringContent(campaign), "campaign" }, { new StringContent("en"), "language" }, { new ByteArrayContent(await File.ReadAllBytesAsync(recording)), "file", "call.wav" },
        };
        using var accepted = await http.PostAsync("/api/v1/recordings", form);
        var id = (await accepted.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("callId").GetGuid();
        while ((await http.GetFromJsonAsync<JsonElement>($"/api/v1/recordings/{id}")).GetProperty("state").GetString() is "queued" or "analysing")
            await Task.Delay(50);
        return id;
    }

    /// <summary>The newest call of the agent.</summary>
    public async Task<JsonElement> NewestCallAsync() => (await GetAsync("/api/v1/calls?limit=1")).GetProperty("items")[0];

    /// <summary>The recording of a call as it can be downloaded.</summary>
    public Task<byte[]> RecordingOfAsync(Guid callId) => _http.GetByteArrayAsync($"/api/v1/calls/{callId}/audio");

    /// <summary>The transcript of a call, once the server has told that it is made.</summary>
    public async Task<JsonElement> FinishedTranscriptAsync(Guid callId, CancellationToken cancellation)
    {
        Assert.Equal("done", await TranscriptWatch.EndAsync(new Uri(Address), _cookies, callId, cancellation));
        return await GetAsync($"/api/v1/calls/{callId}/transcript");
    }

    /// <summary>What the administrator reads at a path.</summary>
    public Task<JsonElement> GetAsync(string path) => _http.GetFromJsonAsync<JsonElement>(path);

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        if (_process is { } process)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
            process.Dispose();
        }
        Directory.Delete(_data, recursive: true);
    }

    private void Connect()
    {
        _cookies = new CookieContainer();
        _http = new HttpClient(new HttpClientHandler { CookieContainer = _cookies }) { BaseAddress = new Uri(Address) };
    }

    private Task<JsonElement> PostAsync(string path, object body) => SendAsync(path, body);

    /// <summary>What the administrator sends to a path, and the answer.</summary>
    public async Task<JsonElement> SendAsync(string path, object body, HttpMethod? method = null)
    {
        using var request = new HttpRequestMessage(method ?? HttpMethod.Post, path) { Content = JsonContent.Create(body, body.GetType()) };
        using var answer = await _http.SendAsync(request);
        Assert.True(answer.IsSuccessStatusCode, $"{request.Method} {path} answered {(int)answer.StatusCode}: {await answer.Content.ReadAsStringAsync()}");
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }

    /// <returns>The address that the server says it is at.</returns>
    private async Task<string> StartAsync()
    {
        var start = new ProcessStartInfo("dotnet", [
            "exec", Repository.ServerAssembly, "--urls", "http://127.0.0.1:0", "--CallCoach:DataFolder", _data])
        {
            WorkingDirectory = Repository.ServerProject, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        start.Environment["CALLCOACH_ADMIN_PASSWORD"] = Password;
        _process = Process.Start(start)!;
        var said = new List<string>();
        var address = new TaskCompletionSource<string>();
        _process.OutputDataReceived += (_, line) => Hear(line.Data);
        _process.ErrorDataReceived += (_, line) => Hear(line.Data);
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        return await address.Task.WaitAsync(StartLimit);

        void Hear(string? line)
        {
            if (line is null)
                address.TrySetException(new InvalidOperationException($"The server ended: {string.Join('\n', said)}"));
            else if (OpenLine().Match(line) is { Success: true } match)
                address.TrySetResult(match.Groups[1].Value);
            else
                said.Add(line);
        }
    }

    [GeneratedRegex(@"Open\s+(http://\S+)")]
    private static partial Regex OpenLine();
}
