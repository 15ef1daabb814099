using CallCoach.Coaching;

namespace CallCoach.Calls;

/// <summary>What the words of a whole call gave.</summary>
/// <param name="Findings">In order of time.</param>
/// <param name="Measures">In numbers.</param>
/// <param name="BookVersion">Version of the phrases that found it.</param>
public sealed record WordsOfCall(IReadOnlyList<WordFinding> Findings, WordMeasures Measures, string BookVersion);
