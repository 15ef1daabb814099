namespace CallCoach.Transcription;

/// <param name="File">Being fetched.</param>
/// <param name="Bytes">There so far.</param>
/// <param name="Expected">In all; null when nobody says.</param>
public readonly record struct PullProgress(string File, long Bytes, long? Expected);
