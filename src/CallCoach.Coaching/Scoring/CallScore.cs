namespace CallCoach.Coaching;

/// <summary>What a call is worth.</summary>
/// <param name="Total">0 to 100 over the criteria that applied; null when none did.</param>
/// <param name="Criteria">In the card's order.</param>
/// <param name="CardVersion">Version of the card that judged.</param>
public sealed record CallScore(int? Total, IReadOnlyList<CriterionScore> Criteria, string CardVersion)
{
    /// <summary>Ids of the criteria that failed the call; then the total is at most the card's <see cref="ScoreCard.FailedTotal"/>.</summary>
    public IEnumerable<string> FailedBy => Criteria.Where(criterion => criterion.Failed).Select(criterion => criterion.Id);
}
