namespace CallCoach.Transcription;

/// <summary>Is told what became of every job. Jobs end in any order; two of one call may end at the same time.</summary>
/// <remarks>The queue's worker waits for the answer: what is slow here slows recognition down, never a call. What it throws is logged and ends nothing.</remarks>
public interface ITranscriptionListener
{
    /// <summary>The job is done.</summary>
    /// <param name="job">The one that was queued.</param>
    /// <param name="pieces">In order of time; empty when no words were said.</param>
    /// <param name="cancellation">The queue is stopping.</param>
    ValueTask OnTranscribedAsync(TranscriptionJob job, IReadOnlyList<TranscribedPiece> pieces, CancellationToken cancellation);

    /// <summary>The job has no text, after all retries.</summary>
    ValueTask OnFailedAsync(TranscriptionJob job, RecognitionException fault, CancellationToken cancellation);
}
