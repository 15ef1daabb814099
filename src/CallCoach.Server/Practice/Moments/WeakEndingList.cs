namespace CallCoach.Server.Practice.Moments;

/// <param name="Items">Weakest first.</param>
public sealed record WeakEndingList(IReadOnlyList<WeakEnding> Items);
