namespace CallCoach.Server.Cards;

/// <param name="Items">The last ones, newest first.</param>
public sealed record RescoringList(IReadOnlyList<RescoringView> Items);
