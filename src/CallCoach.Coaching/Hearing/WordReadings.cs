namespace CallCoach.Coaching;

/// <summary>What the words tell up to now, for the live screen. Null while unknown.</summary>
/// <param name="FillersPerMinute">Of the agent's speech in the last minute of it.</param>
/// <param name="WordsPerMinute">Of the agent, where words are counted.</param>
/// <param name="CharactersPerMinute">字/分 of the agent, where characters are counted.</param>
public readonly record struct WordReadings(double? FillersPerMinute, double? WordsPerMinute, double? CharactersPerMinute);
