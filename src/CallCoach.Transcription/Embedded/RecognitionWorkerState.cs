namespace CallCoach.Transcription;

/// <summary>What a worker process does.</summary>
public enum RecognitionWorkerState
{
    /// <summary>It starts with its first clip.</summary>
    Starting,

    Ready,

    Busy,

    /// <summary>It has died and is started again with the next clip, or after a pause.</summary>
    Restarting,
}
