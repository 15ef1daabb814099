namespace CallCoach.Server.Assignments;

/// <param name="Assignment">What is asked.</param>
/// <param name="People">By name.</param>
public sealed record FullAssignment(AssignmentRow Assignment, IReadOnlyList<AssigneeRow> People);
