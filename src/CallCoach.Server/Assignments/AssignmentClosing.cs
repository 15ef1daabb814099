namespace CallCoach.Server.Assignments;

/// <param name="Revision">Of the assignment that was looked at.</param>
public sealed record AssignmentClosing(int Revision);
