using CallCoach.Coaching;

namespace CallCoach.Calls;

/// <summary>What a call is worth, for a report.</summary>
public sealed record ScoreReport(int? Total, IReadOnlyList<CriterionReport> Criteria, string CardVersion)
{
    public static ScoreReport Of(CallScore score) => new(score.Total, [.. score.Criteria.Select(CriterionReport.From)], score.CardVersion);
}
