namespace CallCoach.Server.Boards;

/// <summary>Calls of a day, or of an agent, added up.</summary>
/// <param name="Calls">All of them.</param>
/// <param name="TalkSeconds">Their length together.</param>
/// <param name="Scored">Those with a score.</param>
/// <param name="Score">Mean, 0 to 100; null without scores.</param>
/// <param name="Readings">Means weighted by the agent's speech, in the order of the board's readings; null while unknown.</param>
public sealed record BoardSum(int Calls, double TalkSeconds, int Scored, double? Score, IReadOnlyList<double?> Readings);
