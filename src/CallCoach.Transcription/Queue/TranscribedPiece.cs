using CallCoach.Speech;

namespace CallCoach.Transcription;

/// <summary>Text of a stretch, or of a part of a long one.</summary>
/// <param name="Range">Where it was spoken.</param>
/// <param name="Text">Never empty.</param>
/// <param name="Words">In order, seconds from the start of the call; never empty.</param>
/// <param name="WordTimesEstimated">The model gives no times: those of the words are spread over the speech by their length.</param>
/// <param name="Language">Of the text.</param>
/// <param name="Model">What recognised it.</param>
public sealed record TranscribedPiece(
    TimeRange Range,
    string Text,
    IReadOnlyList<RecognisedWord> Words,
    bool WordTimesEstimated,
    string Language,
    string Model);
