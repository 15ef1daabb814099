namespace CallCoach.Transcription;

/// <summary>Settings of recognition, under <c>CallCoach:Transcription</c>; docs/transcription.md lists them.</summary>
public sealed class TranscriptionOptions
{
    public const string Section = "CallCoach:Transcription";

    /// <summary>False: calls have no transcript, and everything else works as ever.</summary>
    public bool Enabled { get; set; } = true;

    /// <summary>Embedded or remote.</summary>
    public TranscriptionEngine Engine { get; set; } = TranscriptionEngine.Embedded;

    /// <summary>Where models lie; null for <see cref="ModelStore.DefaultFolder"/>.</summary>
    public string? ModelsFolder { get; set; }

    /// <summary>
    /// Which model serves a language: tag ("en", "zh-CN"; "" for calls whose language is not known) to the name of a catalogue's model,
    /// or the path of a folder with one. A language that is not named takes the first installed model that understands it.
    /// </summary>
    public Dictionary<string, string> Models { get; } = [];

    public EmbeddedEngineOptions Embedded { get; } = new();

    public RemoteEngineOptions Remote { get; } = new();

    public TranscriptionQueueOptions Queue { get; } = new();

    /// <exception cref="ArgumentException">A setting that cannot be used; the message names it.</exception>
    public void Check()
    {
        Queue.Check();
        if (Engine == TranscriptionEngine.Embedded)
            Embedded.Check();
        else
            Remote.Check();
    }
}
