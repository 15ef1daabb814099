using System.Net;
using System.Net.Http.Headers;
using Microsoft.Extensions.Logging;

namespace CallCoach.Transcription;

/// <summary>A recogniser that asks an OpenAI-compatible endpoint. What passes by itself is tried again, a little later each time.</summary>
public sealed partial class RemoteRecogniser : IRecogniser
{
    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(0.5), LongestPause = TimeSpan.FromSeconds(20);
    private readonly HttpClient _http;
    private readonly RemoteEngineOptions _options;
    private readonly TimeProvider _clock;
    private readonly ILogger _logger;
    private readonly SemaphoreSlim _requests;

    /// <param name="http">Stays the caller's; its own timeout should be longer than that of the options.</param>
    /// <param name="options">Bad ones throw an <see cref="ArgumentException"/>.</param>
    /// <param name="clock">For timeouts and the pauses between tries.</param>
    /// <param name="logger">Is told of retries; of no words and no key.</param>
    public RemoteRecogniser(HttpClient http, RemoteEngineOptions options, TimeProvider clock, ILogger<RemoteRecogniser> logger)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.Check();
        (_http, _options, _clock, _logger) = (http, options, clock, logger);
        _requests = new(options.MostRequests);
    }

    public string Model => _options.Model;

    public async Task<Recognition> RecogniseAsync(SpeechClip clip, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(clip);
        var sound = ClipWav.Of(clip);
        await _requests.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            var answer = await AskAsync(clip, sound, cancellation).ConfigureAwait(false);
            return RemoteAnswer.Read(answer, clip.Language, _options.Model);
        }
        finally
        {
            _requests.Release();
        }
    }

    public ValueTask DisposeAsync()
    {
        _requests.Dispose();
        return default;
    }

    private async Task<byte[]> AskAsync(SpeechClip clip, byte[] sound, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            var outcome = await TryAsync(clip, sound, cancellation).ConfigureAwait(false);
            if (outcome.Body is { } body)
                return body;
            if (!outcome.MayPass || attempt > _options.Retries)
                throw outcome.Fault!;
            var pause = outcome.RetryAfter ?? FirstPause * Math.Pow(2, attempt - 1);
            LogRetry(attempt, outcome.Fault!.Message, pause);
            await Task.Delay(pause < LongestPause ? pause : LongestPause, _clock, cancellation).ConfigureAwait(false);
        }
    }

    private async Task<Outcome> TryAsync(SpeechClip clip, byte[] sound, CancellationToken cancellation)
    {
        using var limit = new CancellationTokenSource(_options.Timeout, _clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellation);
        using var request = Request(clip, sound);
        try
        {
            using var response = await _http.SendAsync(request, either.Token).ConfigureAwait(false);
            var body = await response.Content.ReadAsByteArrayAsync(either.Token).ConfigureAwait(false);
            return response.IsSuccessStatusCode ? new(body, null, false, null) : Refused(response, body);
        }
        catch (OperationCanceledException fault) when (!cancellation.IsCancellationRequested)
        {
            return Failed(RecognitionCode.Timeout, $"{_options.Endpoint} did not answer within {_options.Timeout.TotalSeconds:0} s.", fault);
        }
        catch (HttpRequestException fault)
        {
            return Failed(RecognitionCode.EndpointUnreachable, $"{_options.Endpoint} cannot be reached: {fault.Message}", fault);
        }
        catch (IOException fault)
        {
            return Failed(RecognitionCode.EndpointUnreachable, $"The connection to {_options.Endpoint} broke: {fault.Message}", fault);
        }
    }

    private HttpRequestMessage Request(SpeechClip clip, byte[] sound)
    {
        var file = new ByteArrayContent(sound);
        file.Headers.ContentType = new("audio/wav");
        var form = new MultipartFormDataContent
        {
            { file, "file", "clip.wav" },
            { new StringContent(_options.Model), "model" },
            { new StringContent("verbose_json"), "response_format" },
            { new StringContent("word"), "timestamp_granularities[]" },
            { new StringContent("0"), "temperature" },
        };
        if (clip.Language.Length > 0)
            form.Add(new StringContent(ModelLanguage.Of(clip.Language)), "language");
        var request = new HttpRequestMessage(HttpMethod.Post, _options.Endpoint) { Content = form };
        if (_options.ApiKey.Length > 0)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", _options.ApiKey);
        return request;
    }

    private Outcome Refused(HttpResponseMessage response, byte[] body)
    {
        var status = (int)response.StatusCode;
        var mayPass = status >= 500 || response.StatusCode is HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests;
        var reason = RemoteAnswer.Reason(body);
        var message = $"{_options.Endpoint} answered {status} {response.ReasonPhrase}{(reason.Length > 0 ? $": {reason}" : "")}";
        var fault = new RecognitionException(mayPass ? RecognitionCode.EndpointFailed : RecognitionCode.EndpointRefused, WithoutKey(message));
        var after = response.Headers.RetryAfter;
        return new(null, fault, mayPass, after?.Delta ?? after?.Date - _clock.GetUtcNow());
    }

    private static Outcome Failed(string code, string message, Exception fault) => new(null, new(code, message, fault), true, null);

    private string WithoutKey(string message) =>
        _options.ApiKey.Length > 0 ? message.Replace(_options.ApiKey, "…", StringComparison.Ordinal) : message;

    private readonly record struct Outcome(byte[]? Body, RecognitionException? Fault, bool MayPass, TimeSpan? RetryAfter);

    [LoggerMessage(EventId = 4020, Level = LogLevel.Warning, Message = "Transcription request {Attempt} failed, trying again in {Pause}: {Reason}")]
    private partial void LogRetry(int attempt, string reason, TimeSpan pause);
}
