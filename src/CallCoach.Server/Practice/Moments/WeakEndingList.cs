namespace CallCoach.Server.Practice.Moments;

/// <param name="Items">Most frequent first; of equally frequent ones the weaker.</param>
public sealed record WeakEndingList(IReadOnlyList<WeakEnding> Items);
