namespace CallCoach.Coaching;

/// <summary>One thing that must be said in a step.</summary>
/// <param name="Text">What people see; it counts as a phrase when there are no others.</param>
/// <param name="Phrases">Ways of saying it, in the syntax of docs/phrases.md; any one is enough.</param>
public sealed record PracticePoint(string Text, IReadOnlyList<string> Phrases);
