namespace CallCoach.Transcription.Worker;

/// <summary>The worker is gone, with the clip in its hands.</summary>
/// <param name="exitCode">128 and the signal's number where a signal ended it; null when it was ended for not answering, or never started.</param>
/// <param name="notes">The last that it wrote.</param>
internal sealed class WorkerDiedException(int? exitCode, string notes, Exception? inner = null)
    : Exception($"The recognition worker ended{(exitCode is { } code ? $" with exit status {code}" : "")}. {notes}".TrimEnd(), inner)
{
    /// <summary>It ended itself: the runtime refused something (exit, abort), so the same will end it again. A signal from outside says nothing.</summary>
    public bool EndedItself => exitCode is not null and not (128 + 9) and not (128 + 15);

    /// <summary>What the runtime wrote says that memory ran out.</summary>
    public bool RanOutOfMemory => WorkerProcess.SaysOutOfMemory(Message);
}
