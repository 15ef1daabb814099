namespace CallCoach.Coaching;

/// <summary>A criterion in words.</summary>
/// <param name="Name">For a heading.</param>
/// <param name="About">What earns the points, in one sentence.</param>
public sealed record CriterionText(string Name, string About);
