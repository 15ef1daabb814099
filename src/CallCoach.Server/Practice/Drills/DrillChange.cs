using CallCoach.Coaching;

namespace CallCoach.Server.Practice.Drills;

/// <param name="Version">The version that was edited; 0 for a new drill and for one as it ships.</param>
/// <param name="Sheet">All of it.</param>
public sealed record DrillChange(int Version, DrillSheet Sheet);
