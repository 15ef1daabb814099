namespace CallCoach.Server.Calls;

/// <summary>A stretch for which no sound came; silence stands there in the recording.</summary>
/// <param name="From">Seconds from the start of the call.</param>
/// <param name="To">Its end.</param>
/// <param name="Cause">lost, paused, source-lost.</param>
public sealed record GapView(double From, double To, string Cause);
