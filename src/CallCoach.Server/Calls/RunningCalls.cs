namespace CallCoach.Server.Calls;

/// <param name="Items">Newest first.</param>
public sealed record RunningCalls(IReadOnlyList<CallStarted> Items);
