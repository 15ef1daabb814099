namespace CallCoach.Transcription;

/// <summary>Why there is no text: short names that a client can look up.</summary>
public static class RecognitionCode
{
    /// <summary>No installed model understands the language.</summary>
    public const string NoModel = "no-model";

    /// <summary>A file of the model is not where it should be.</summary>
    public const string ModelMissing = "model-missing";

    /// <summary>The runtime refuses the model's files, or they are not those of the catalogue.</summary>
    public const string ModelBroken = "model-broken";

    /// <summary>The recognition runtime itself (the native library or the worker program) is missing or does not fit the machine.</summary>
    public const string RuntimeMissing = "runtime-missing";

    /// <summary>The worker process died on this clip, again and again.</summary>
    public const string WorkerLost = "worker-lost";

    /// <summary>Not enough memory for the model or the clip.</summary>
    public const string OutOfMemory = "out-of-memory";

    /// <summary>No answer in the time allowed.</summary>
    public const string Timeout = "timeout";

    /// <summary>The endpoint cannot be reached.</summary>
    public const string EndpointUnreachable = "endpoint-unreachable";

    /// <summary>The endpoint answered that it will not (wrong key, unknown model, bad request).</summary>
    public const string EndpointRefused = "endpoint-refused";

    /// <summary>The endpoint is overloaded or broken, and stayed so.</summary>
    public const string EndpointFailed = "endpoint-failed";

    /// <summary>The endpoint's answer cannot be understood.</summary>
    public const string EndpointAnswer = "endpoint-answer";

    /// <summary>The sound of the call cannot be read.</summary>
    public const string SoundUnreadable = "sound-unreadable";

    /// <summary>A fault that nobody foresaw; it is in the server's log.</summary>
    public const string Failed = "failed";
}
