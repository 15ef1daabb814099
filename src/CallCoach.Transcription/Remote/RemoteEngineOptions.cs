namespace CallCoach.Transcription;

/// <summary>An OpenAI-compatible transcription endpoint: whisper.cpp's server, speaches, vLLM, OpenAI …</summary>
public sealed class RemoteEngineOptions
{
    /// <summary>Address up to and with "/audio/transcriptions", for example http://localhost:8080/v1/audio/transcriptions.</summary>
    public Uri? Endpoint { get; set; }

    /// <summary>The model's name, as the endpoint knows it.</summary>
    public string Model { get; set; } = "whisper-1";

    /// <summary>Sent as a bearer token; empty for none. Comes from the environment, stands in no file and in no log.</summary>
    public string ApiKey { get; set; } = "";

    /// <summary>For one request, from the first byte to the last: 1 s to 10 min.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How often a request is sent again after 408, 429, 5xx, a lost connection or a timeout: 0 to 10.</summary>
    public int Retries { get; set; } = 3;

    /// <summary>Requests at once, 1 to 64.</summary>
    public int MostRequests { get; set; } = 4;

    internal void Check()
    {
        if (Endpoint is not { IsAbsoluteUri: true, Scheme: "http" or "https" })
            throw new ArgumentException($"The transcription endpoint must be an absolute http or https address, was '{Endpoint}'.");
        ArgumentException.ThrowIfNullOrWhiteSpace(Model);
        ArgumentOutOfRangeException.ThrowIfLessThan(Timeout, TimeSpan.FromSeconds(1));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Timeout, TimeSpan.FromMinutes(10));
        ArgumentOutOfRangeException.ThrowIfNegative(Retries);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Retries, 10);
        ArgumentOutOfRangeException.ThrowIfLessThan(MostRequests, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(MostRequests, 64);
    }
}
