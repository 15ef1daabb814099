namespace CallCoach.Coaching;

/// <summary>One line of a card: what it is worth and where its points end. The band itself is the team's where there is one.</summary>
/// <param name="Id">One of <see cref="CriterionCatalog"/>.</param>
/// <param name="Of">Points.</param>
/// <param name="MarginLow">How far below the band the last point is lost, in the reading's unit.</param>
/// <param name="MarginHigh">How far above.</param>
public sealed record CardCriterion(string Id, double Of, double MarginLow, double MarginHigh);
