namespace CallCoach.Server.Search;

/// <param name="Items">Newest call first.</param>
/// <param name="Next">The cursor of the next page; null on the last.</param>
public sealed record SearchPage(IReadOnlyList<SearchHit> Items, string? Next);
