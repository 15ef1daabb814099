using CallCoach.Speech;

namespace CallCoach.Coaching;

/// <summary>Adds up what each moment earned, and names those that cost most.</summary>
internal static class Weighing
{
    /// <summary>As many as a reviewer will listen to.</summary>
    public const int MostMoments = 5;

    /// <summary>A moment that lost less than this share of its own points is not pointed at.</summary>
    private const double NoticeableLoss = 0.05;

    /// <param name="value">The reading over the whole call.</param>
    /// <param name="moments">Each with its weight and the share, 0 to 1, that it earned.</param>
    public static CriterionResult Weigh(double value, IReadOnlyCollection<(TimeRange Range, double Weight, double Share)> moments)
    {
        var known = moments.Where(moment => !double.IsNaN(moment.Share)).ToList();
        if (known.Count == 0)
            return CriterionResult.Without(NotApplicable.NoEvidence);
        var share = known.Sum(moment => moment.Weight * moment.Share) / known.Sum(moment => moment.Weight);
        var costly = known.Where(moment => moment.Share < 1 - NoticeableLoss)
            .OrderByDescending(moment => moment.Weight * (1 - moment.Share))
            .Select(moment => moment.Range);
        return new CriterionResult(value, share, [.. costly.Take(MostMoments)]);
    }
}
