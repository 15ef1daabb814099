namespace CallCoach.Server.Transcripts;

/// <param name="Correction">1 to 2000 characters; null takes the correction back.</param>
/// <param name="Version">Of the line that was read.</param>
public sealed record CorrectionBody(string? Correction, int Version);
