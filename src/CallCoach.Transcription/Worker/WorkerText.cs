namespace CallCoach.Transcription.Worker;

/// <summary>What a model heard in a clip.</summary>
/// <param name="Text">As the model writes it.</param>
/// <param name="Words">Seconds from the start of the clip; empty when the model gives no times.</param>
/// <param name="Language">That the model found; empty when it does not say.</param>
internal sealed record WorkerText(string Text, IReadOnlyList<RecognisedWord> Words, string Language);
