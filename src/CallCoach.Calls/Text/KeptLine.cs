using CallCoach.Coaching;

namespace CallCoach.Calls;

/// <summary>A line of a kept call.</summary>
/// <param name="Heard">As the recogniser gave it.</param>
/// <param name="Correction">What a person made of it; null when nobody did.</param>
public sealed record KeptLine(TranscriptLine Heard, string? Correction)
{
    /// <summary>What holds. The times of words that a person changed are not known.</summary>
    public TranscriptLine Said => Correction is { } text && text != Heard.Text ? Heard with { Text = text, Words = [] } : Heard;
}
