namespace CallCoach.Server.Calls;

/// <param name="Reading">Its name, as in the readings.</param>
/// <param name="Value">Measured, in the reading's unit.</param>
/// <param name="Usual">The agent's own usual.</param>
/// <param name="Low">Lower edge of the band; null when open.</param>
/// <param name="High">Upper edge; null when open.</param>
/// <param name="From">Where it can be heard, seconds from the start of the call.</param>
/// <param name="To">Its end.</param>
public sealed record CueEvidenceView(string Reading, double? Value, double? Usual, double? Low, double? High, double From, double To);
