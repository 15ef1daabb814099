namespace CallCoach.Coaching;

/// <summary>What a finished call is worth, criterion by criterion, with the moments that cost points. Pure: the same call and card give the same score.</summary>
public static class CallScorer
{
    /// <param name="call">The call in numbers, cues and words, with what it is measured against.</param>
    /// <param name="card">What is judged, and how much it weighs.</param>
    public static CallScore Score(ScoredCall call, ScoreCard card)
    {
        var criteria = card.Sections.SelectMany(section => section.Criteria.Select(line => Judge(call, section, line, card.Limits))).ToList();
        var points = criteria.ToDictionary(criterion => criterion.Id, criterion => criterion.Points);
        return new CallScore(CardTotal.Of(card, line => points[line.Id]), criteria, card.Version);
    }

    private static CriterionScore Judge(ScoredCall call, CardSection section, CardCriterion line, CardLimits limits)
    {
        var criterion = CriterionCatalog.Find(line);
        var curve = criterion is null ? null : line.CurveOver(criterion.BandOf(call));
        var result = criterion is null ? CriterionResult.Without(NotApplicable.NotReviewed)
            : Obstacle(call, line, limits) is { } reason ? CriterionResult.Without(reason)
            : criterion.Judge(call, curve!);
        double? points = result.NotApplicable is null ? PointsOf(line, result.Share) : null;
        return new CriterionScore
        {
            Id = line.Id,
            Section = section.Id,
            Points = points,
            Of = line.Weight,
            Reading = criterion?.Reading ?? "",
            Value = result.Value,
            Band = new Band(curve?.FullFrom, curve?.FullTo),
            Usual = ReadingCatalog.UsualOf(criterion?.Reading, call.Usual),
            NotApplicable = result.NotApplicable,
            Failed = points is { } reached && CardTotal.Fails(line, reached),
            CostlyMoments = result.CostlyMoments,
        };
    }

    private static double PointsOf(CardCriterion line, double share) => line.Weight > 0 ? Math.Round(share * line.Weight, 1) : share;

    private static string? Obstacle(ScoredCall call, CardCriterion line, CardLimits limits) =>
        call.Measures.DurationSeconds < limits.LeastCallSeconds ? NotApplicable.ShortCall
        : call.Measures.Agent.SpeechSeconds < (line.LeastAgentSpeechSeconds ?? limits.LeastAgentSpeechSeconds) ? NotApplicable.TooShort
        : null;
}
