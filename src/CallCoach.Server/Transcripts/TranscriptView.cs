using CallCoach.Calls;
using CallCoach.Coaching;
using CallCoach.Server.Live;

namespace CallCoach.Server.Transcripts;

/// <summary>What was said in a call.</summary>
/// <param name="CallId">The call.</param>
/// <param name="State">off, no-model, live, behind, working, done, failed.</param>
/// <param name="Code">What is amiss; null when nothing is.</param>
/// <param name="Progress">Share of the speech that is written down while working, 0 to 1; else null.</param>
/// <param name="Language">Of the call, BCP 47; null when nobody said.</param>
/// <param name="Redacted">Numbers that identify people are masked.</param>
/// <param name="Lines">In order of time.</param>
/// <param name="Findings">What the words show, in order of time.</param>
/// <param name="Measures">The words in numbers; null without text.</param>
public sealed record TranscriptView(
    Guid CallId, TranscriptState State, string? Code, double? Progress, string? Language, bool Redacted,
    IReadOnlyList<TranscriptLineView> Lines, IReadOnlyList<FindingView> Findings, WordMeasures? Measures);
