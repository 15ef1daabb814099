using System.Text.Json;

namespace CallCoach.Server.Transcripts;

/// <summary>A transcript as it is written into a file: who said what, corrections in place.</summary>
/// <param name="Heading">Which call it is.</param>
/// <param name="Lines">In order of time.</param>
/// <param name="Transcript">As the API answers it.</param>
/// <param name="JsonOptions">Likewise.</param>
public sealed record TranscriptSheet(string Heading, IReadOnlyList<SheetLine> Lines, TranscriptView Transcript, JsonSerializerOptions JsonOptions);
