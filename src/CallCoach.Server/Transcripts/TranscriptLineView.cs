using CallCoach.Coaching;
using CallCoach.Speech;
using CallCoach.Storage;

namespace CallCoach.Server.Transcripts;

/// <summary>What one side said in one utterance.</summary>
/// <param name="Number">Its own within the call.</param>
/// <param name="Side">agent, customer.</param>
/// <param name="Start">Seconds from the start of the call.</param>
/// <param name="End">Seconds from the start of the call.</param>
/// <param name="Text">As the machine heard it; masked where the campaign redacts.</param>
/// <param name="Words">With their times; empty where the model gives none.</param>
/// <param name="Language">BCP 47 tag; empty when unknown.</param>
/// <param name="Model">Which recogniser heard it.</param>
/// <param name="Correction">What a person made of it; null when nobody did.</param>
/// <param name="CorrectedBy">Name; null when nobody did, or is gone.</param>
/// <param name="CorrectedAt">UTC.</param>
/// <param name="Version">To be sent back with a correction.</param>
public sealed record TranscriptLineView(
    int Number, Side Side, double Start, double End, string Text, IReadOnlyList<SpokenWord> Words, string Language, string Model,
    string? Correction, string? CorrectedBy, DateTime? CorrectedAt, int Version)
{
    public static TranscriptLineView Of(TranscriptLine line) =>
        new(line.Number, line.Side, line.Start, line.End, line.Text, line.Words, line.Language, line.Model, null, null, null, 0);

    public static TranscriptLineView Of(CallLine row, string? correctedBy) => new(
        row.Number, row.Side, row.Start, row.End, row.Text, LineWords.Read(row.Words), row.Language, row.Model,
        row.Correction, correctedBy, row.CorrectedAt, row.Version);
}
