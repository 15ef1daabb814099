namespace CallCoach.Transcription;

/// <summary>A clip has no text, and why.</summary>
/// <param name="code">One of <see cref="RecognitionCode"/>.</param>
/// <param name="message">For the log and the settings page: what is wrong and what to do; holds no spoken words and no secret.</param>
/// <param name="inner">What caused it.</param>
public sealed class RecognitionException(string code, string message, Exception? inner = null) : Exception(message, inner)
{
    public string Code { get; } = code;
}
