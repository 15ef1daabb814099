namespace CallCoach.Transcription.Worker;

/// <summary>Why the worker could not do what it was asked.</summary>
/// <param name="Code">One of <see cref="RecognitionCode"/>.</param>
internal sealed record WorkerFault(string Code, string Message);
