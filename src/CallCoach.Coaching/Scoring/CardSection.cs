namespace CallCoach.Coaching;

/// <summary>Criteria that belong together.</summary>
/// <param name="Id">Its own in the card.</param>
/// <param name="Name">By language tag.</param>
/// <param name="Weight">Points of 100; those of its criteria.</param>
/// <param name="Criteria">In the order in which they are shown.</param>
public sealed record CardSection(string Id, IReadOnlyDictionary<string, string> Name, double Weight, IReadOnlyList<CardCriterion> Criteria);
