namespace CallCoach.Server.Assignments;

/// <param name="Items">Open ones first, the newest first; at most a hundred.</param>
public sealed record AssignmentList(IReadOnlyList<AssignmentRow> Items);
