namespace CallCoach.Coaching;

/// <summary>A practice script that ships.</summary>
/// <param name="Id">Names it: price, no-time …</param>
/// <param name="Script">In every language.</param>
public sealed record PracticeStarter(string Id, PracticeScript Script);
