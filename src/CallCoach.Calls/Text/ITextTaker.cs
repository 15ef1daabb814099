using CallCoach.Transcription;

namespace CallCoach.Calls;

/// <summary>Wants the text of stretches of a call. Is told on a thread of the queue, several at a time.</summary>
internal interface ITextTaker
{
    /// <param name="job">The stretch.</param>
    /// <param name="pieces">Empty when no words were said.</param>
    void Take(TranscriptionJob job, IReadOnlyList<TranscribedPiece> pieces);

    /// <summary>There is no text, after all retries.</summary>
    void Miss(TranscriptionJob job, RecognitionException fault);
}
