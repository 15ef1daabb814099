namespace CallCoach.Transcription;

/// <summary>Where recognition is done.</summary>
public enum TranscriptionEngine
{
    /// <summary>On this machine, in worker processes.</summary>
    Embedded,

    /// <summary>By an endpoint elsewhere.</summary>
    Remote,
}
