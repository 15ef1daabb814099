namespace CallCoach.Calls;

/// <summary>A cue that the live engine shows, in a report.</summary>
/// <param name="At">Seconds from the start of the call.</param>
/// <param name="Code">Its rule.</param>
public sealed record CueReport(double At, string Code);
