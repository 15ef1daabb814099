namespace CallCoach.Coaching;

/// <summary>One thing to say.</summary>
/// <param name="Id">Names it within the script.</param>
/// <param name="Text">What people see; it counts as a phrase when there are no others.</param>
/// <param name="Phrases">Ways of saying it; any one is enough.</param>
public sealed record ScriptPoint(string Id, string Text, IReadOnlyList<string> Phrases);
