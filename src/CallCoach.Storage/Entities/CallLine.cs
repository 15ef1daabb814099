using CallCoach.Speech;

namespace CallCoach.Storage;

/// <summary>What one side said in one utterance: as the machine heard it, and as a person corrected it.</summary>
public sealed class CallLine
{
    public const int LongestCorrection = 2000;

    public long Id { get; init; }

    public Guid CallId { get; set; }

    /// <summary>1, 2, 3 … in order of arrival within the call.</summary>
    public required int Number { get; init; }

    public required Side Side { get; set; }

    /// <summary>Seconds from the start of the call.</summary>
    public required double Start { get; set; }

    /// <summary>Seconds from the start of the call.</summary>
    public required double End { get; set; }

    /// <summary>As recognised; masked where the policy redacts.</summary>
    public required string Text { get; set; }

    /// <summary>The words with their times, as <see cref="LineWords"/> writes them.</summary>
    public required string Words { get; set; }

    /// <summary>BCP 47 tag; empty when unknown.</summary>
    public required string Language { get; set; }

    /// <summary>Which recogniser heard it.</summary>
    public required string Model { get; set; }

    /// <summary>What a person made of it; null when nobody did.</summary>
    public string? Correction { get; set; }

    public Guid? CorrectedBy { get; set; }

    /// <summary>UTC.</summary>
    public DateTime? CorrectedAt { get; set; }

    /// <summary>Counts the corrections: who changes one that another changed meanwhile is told.</summary>
    public int Version { get; set; }

    /// <summary>What holds: the correction where there is one.</summary>
    public string Said => Correction ?? Text;
}
