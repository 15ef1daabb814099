namespace CallCoach.Coaching;

/// <summary>How far outside a band the last point is lost, in the reading's unit; 0 where that side costs nothing.</summary>
public sealed record CardMargin(double Low, double High);
