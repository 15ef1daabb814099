namespace CallCoach.Server.Queue;

/// <param name="Items">In the view's order.</param>
/// <param name="Next">The cursor of the next page; null on the last, and in views that have one page.</param>
/// <param name="Seed">What drew the sample; null in other views.</param>
public sealed record QueuePage(IReadOnlyList<QueueItem> Items, string? Next, string? Seed);
