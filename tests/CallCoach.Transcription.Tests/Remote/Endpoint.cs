using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace CallCoach.Transcription.Tests.Remote;

/// <summary>A transcription endpoint on this machine that answers what the test says.</summary>
internal sealed class Endpoint : IAsyncDisposable
{
    private readonly ConcurrentQueue<Func<HttpContext, Task>> _answers = [];
    private readonly WebApplication _app;
    private readonly HttpClient _http = new();
    private int _atOnce;

    private Endpoint(WebApplication app) => _app = app;

    public ConcurrentQueue<Dictionary<string, string>> Forms { get; } = [];
    public ConcurrentQueue<byte[]> Files { get; } = [];
    public ConcurrentQueue<string> Keys { get; } = [];
    public int MostAtOnce { get; private set; }
    public HurriedClock Clock { get; } = new();
    public LogLines Log { get; } = new();
    public Uri Address => new(_app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First() + "/v1/audio/transcriptions");

    public static async Task<Endpoint> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var endpoint = new Endpoint(app);
        app.MapPost("/v1/audio/transcriptions", endpoint.AnswerAsync);
        await app.StartAsync(TestContext.Current.CancellationToken);
        return endpoint;
    }

    public RemoteRecogniser Recogniser(Action<RemoteEngineOptions>? change = null)
    {
        var options = new RemoteEngineOptions { Endpoint = Address, Model = "large-v3" };
        change?.Invoke(options);
        return new(_http, options, Clock, Log);
    }

    public void Answer(string json, int status = 200) => Answer(async context =>
    {
        context.Response.StatusCode = status;
        await context.Response.WriteAsync(json, Encoding.UTF8);
    });

    public void Answer(Func<HttpContext, Task> answer) => _answers.Enqueue(answer);

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _app.DisposeAsync();
    }

    private async Task AnswerAsync(HttpContext context)
    {
        MostAtOnce = Math.Max(MostAtOnce, Interlocked.Increment(ref _atOnce));
        try
        {
            var form = await context.Request.ReadFormAsync();
            Forms.Enqueue(form.ToDictionary(field => field.Key, field => field.Value.ToString()));
            using var file = new MemoryStream();
            await form.Files["file"]!.CopyToAsync(file);
            Files.Enqueue(file.ToArray());
            Keys.Enqueue(context.Request.Headers.Authorization.ToString());
            await (_answers.TryDequeue(out var answer) ? answer(context) : context.Response.WriteAsync("""{"text":"ok"}"""));
        }
        finally
        {
            Interlocked.Decrement(ref _atOnce);
        }
    }

    /// <summary>An address on which nobody listens.</summary>
    public static Uri Nobody()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return new($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/v1/audio/transcriptions");
    }

    /// <summary>Keeps what is logged.</summary>
    internal sealed class LogLines : ILogger<RemoteRecogniser>
    {
        public ConcurrentQueue<string> Lines { get; } = [];
        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => NullLogger.Instance.BeginScope(state);
        public bool IsEnabled(LogLevel logLevel) => true;
        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Enqueue(formatter(state, exception) + exception);
    }
}
