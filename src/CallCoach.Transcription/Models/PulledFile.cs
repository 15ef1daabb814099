namespace CallCoach.Transcription;

/// <param name="Name">Of the model's file.</param>
/// <param name="Bytes">Its length.</param>
/// <param name="Check">How it was checked.</param>
public sealed record PulledFile(string Name, long Bytes, PullCheck Check);
