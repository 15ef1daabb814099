namespace CallCoach.Coaching;

/// <summary>What an attempt at a practice script is worth.</summary>
/// <param name="Score">0 to 100; null when neither words nor voice could be judged.</param>
/// <param name="Points">In order; null without a transcript: then the voice alone counts.</param>
/// <param name="Avoided">What was said though it should not; null without a transcript.</param>
/// <param name="Targets">Of the voice.</param>
public sealed record PracticeResult(
    int? Score, IReadOnlyList<PracticePointHeard>? Points, IReadOnlyList<PracticeAvoidHeard>? Avoided, IReadOnlyList<PracticeTarget> Targets);
