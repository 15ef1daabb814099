namespace CallCoach.Server.Boards;

/// <summary>A reading that the board follows, with the team's band in the language that most of its calls have.</summary>
/// <param name="Name">As the protocol names it.</param>
/// <param name="Low">Lower edge of the band; null when open, and where teams have none.</param>
/// <param name="High">Upper edge.</param>
public sealed record BoardReading(string Name, double? Low, double? High);
