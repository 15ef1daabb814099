using CallCoach.Transcription;

namespace CallCoach.Calls;

/// <summary>An utterance of a running call whose text was asked for.</summary>
/// <param name="job">That asked.</param>
/// <param name="sentence">That it belongs to.</param>
internal sealed class AskedStretch(TranscriptionJob job, SpokenSentence sentence)
{
    public TranscriptionJob Job => job;

    public SpokenSentence Sentence => sentence;

    public bool IsAnswered { get; private set; }

    /// <summary>Empty when no words were said; null when there is no text.</summary>
    public IReadOnlyList<TranscribedPiece>? Pieces { get; private set; }

    public void Answer(IReadOnlyList<TranscribedPiece>? pieces) => (IsAnswered, Pieces) = (true, pieces);
}
