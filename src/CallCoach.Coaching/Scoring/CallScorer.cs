using CallCoach.Speech;

namespace CallCoach.Coaching;

/// <summary>What a finished call is worth, criterion by criterion, with the moments that cost points. Pure: the same call, usual, bands and card give the same score.</summary>
public static class CallScorer
{
    /// <param name="measures">The call in numbers.</param>
    /// <param name="usual">The agent's usual from earlier calls; <see cref="AgentUsual.Unknown"/> when there are none.</param>
    /// <param name="bands">The team's bands for the call's language: <see cref="CoachingPlan.BandsFor"/>.</param>
    /// <param name="card">What is judged, and how much it weighs.</param>
    public static CallScore Score(CallMeasures measures, AgentUsual usual, Bands bands, ScoreCard card)
    {
        var call = new ScoredCall(measures, usual, bands);
        var criteria = card.Criteria.Select(line => Judge(call, line, card)).ToList();
        return new CallScore(Total(criteria), criteria, card.Version);
    }

    private static CriterionScore Judge(ScoredCall call, CardCriterion line, ScoreCard card)
    {
        var criterion = CriterionCatalog.All[line.Id];
        var result = call.Measures.Agent.SpeechSeconds < card.LeastAgentSpeechSeconds
            ? CriterionResult.Without(CriterionResult.TooShort)
            : criterion.Judge(call, line);
        double? points = result.NotApplicable is null ? Math.Round(result.Share * line.Of, 1) : null;
        return new CriterionScore(line.Id, points, line.Of, criterion.Reading, result.Value, result.NotApplicable, result.CostlyMoments);
    }

    private static int? Total(List<CriterionScore> criteria)
    {
        var applied = criteria.Where(criterion => criterion.Points is not null).ToList();
        return applied.Count == 0 ? null : (int)Math.Round(100 * applied.Sum(criterion => criterion.Points!.Value) / applied.Sum(criterion => criterion.Of));
    }
}
