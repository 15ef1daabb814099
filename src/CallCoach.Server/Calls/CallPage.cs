namespace CallCoach.Server.Calls;

/// <param name="Items">Newest first.</param>
/// <param name="Next">The cursor of the next page; null on the last.</param>
public sealed record CallPage(IReadOnlyList<CallRow> Items, string? Next);
