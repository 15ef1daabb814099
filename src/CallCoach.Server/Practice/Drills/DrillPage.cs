namespace CallCoach.Server.Practice.Drills;

/// <param name="Items">On the first page those that ship, then the team's own, newest first.</param>
/// <param name="Next">The cursor of the next page; null on the last.</param>
public sealed record DrillPage(IReadOnlyList<DrillView> Items, string? Next);
