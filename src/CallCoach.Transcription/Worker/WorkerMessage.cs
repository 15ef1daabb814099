namespace CallCoach.Transcription.Worker;

/// <summary>Kinds of frames between CallCoach and its worker.</summary>
internal enum WorkerMessage : byte
{
    /// <summary>To the worker: a <see cref="WorkerModel"/> as JSON. Answered by <see cref="Loaded"/> or <see cref="Fault"/>.</summary>
    Load = 1,

    /// <summary>To the worker: the number of the model (int32), then samples (float32). Answered by <see cref="Text"/> or <see cref="Fault"/>.</summary>
    Recognise = 2,

    /// <summary>From the worker: the number of the model that was loaded (int32).</summary>
    Loaded = 101,

    /// <summary>From the worker: a <see cref="WorkerText"/> as JSON.</summary>
    Text = 102,

    /// <summary>From the worker: a <see cref="WorkerFault"/> as JSON. The worker goes on.</summary>
    Fault = 103,
}
