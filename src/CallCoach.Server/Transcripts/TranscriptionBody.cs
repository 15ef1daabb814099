namespace CallCoach.Server.Transcripts;

/// <param name="Language">BCP 47 tag: what is spoken in the call from now on; left out: as before.</param>
public sealed record TranscriptionBody(string? Language = null);
