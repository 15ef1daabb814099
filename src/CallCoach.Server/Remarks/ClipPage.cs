namespace CallCoach.Server.Remarks;

/// <param name="Items">Newest first.</param>
/// <param name="Next">The cursor of the next page; null on the last.</param>
public sealed record ClipPage(IReadOnlyList<ClipView> Items, string? Next);
