namespace CallCoach.Accuracy.Tools;

/// <summary>A program of the system is missing or has failed; the message says which and why.</summary>
public sealed class ToolFailedException(string message, Exception? inner = null) : Exception(message, inner);
