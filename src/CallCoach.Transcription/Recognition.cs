namespace CallCoach.Transcription;

/// <summary>What a recogniser heard in a clip.</summary>
/// <param name="Text">As the model writes it, trimmed; empty when it heard no words.</param>
/// <param name="Words">In order, seconds from the start of the clip; empty when the model gives no times.</param>
/// <param name="Language">Of the text: the one that the model found, else the clip's.</param>
/// <param name="Model">Name of the model.</param>
public sealed record Recognition(string Text, IReadOnlyList<RecognisedWord> Words, string Language, string Model);
