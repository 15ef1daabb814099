namespace CallCoach.Server.Assignments;

/// <summary>Where a person stands in one skill.</summary>
/// <param name="Reading">As boards name it.</param>
/// <param name="Now">Newer calls count more; null without calls.</param>
/// <param name="Before">The same as it stood four weeks ago.</param>
/// <param name="Calls">As many calls of today would say as much.</param>
public sealed record SkillRow(string Reading, double? Now, double? Before, double? Calls);
