using CallCoach.Coaching;

namespace CallCoach.Server.Practice.Moments;

/// <param name="From">Seconds from the start of the call.</param>
/// <param name="To">Its end; at most a minute later.</param>
/// <param name="Sheet">The drill.</param>
public sealed record NewMomentDrill(double From, double To, DrillSheet Sheet);
