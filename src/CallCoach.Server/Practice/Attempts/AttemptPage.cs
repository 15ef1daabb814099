namespace CallCoach.Server.Practice.Attempts;

/// <param name="Items">Newest first.</param>
/// <param name="Next">The cursor of the next page; null on the last.</param>
public sealed record AttemptPage(IReadOnlyList<AttemptView> Items, string? Next);
