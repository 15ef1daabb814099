namespace CallCoach.Transcription;

/// <summary>A model cannot be fetched; the message says why and what to do.</summary>
public sealed class ModelPullException(string message, Exception? inner = null) : Exception(message, inner);
