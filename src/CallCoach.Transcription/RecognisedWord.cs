namespace CallCoach.Transcription;

/// <summary>One word or, in Chinese, one run of characters.</summary>
/// <param name="Text">As the text has it.</param>
/// <param name="Start">Seconds from the start of the clip, or of the call in a <see cref="TranscribedPiece"/>.</param>
/// <param name="End">Seconds, as <paramref name="Start"/>.</param>
/// <param name="Confidence">0 to 1; null when the model does not say.</param>
public sealed record RecognisedWord(string Text, double Start, double End, float? Confidence);
