namespace CallCoach.Coaching;

/// <summary>What an agent reads, in one language.</summary>
/// <param name="Title">Two to six characters or one to three words, read in half a second.</param>
/// <param name="Fact">The value against the agent's usual.</param>
/// <param name="Action">One thing to do now.</param>
public sealed record CueWords(string Title, string Fact, string Action);
