namespace CallCoach.Coaching;

/// <summary>Adds up the points of a card, whoever gave them: the machine, or a person in its place.</summary>
public static class CardTotal
{
    /// <param name="card">Of the points.</param>
    /// <param name="pointsOf">The points of a criterion, 0 to its weight; null when it did not apply.</param>
    /// <returns>0 to 100 over the criteria that applied; null when none did, or none of weight.</returns>
    public static int? Of(ScoreCard card, Func<CardCriterion, double?> pointsOf)
    {
        double reached = 0, of = 0;
        var failed = false;
        foreach (var line in card.Criteria)
        {
            if (pointsOf(line) is not { } points)
                continue;
            (reached, of) = (reached + points, of + line.Weight);
            failed |= Fails(line, points);
        }
        if (of == 0)
            return failed ? card.FailedTotal : null;
        var total = (int)Math.Round(100 * reached / of);
        return failed ? Math.Min(total, card.FailedTotal) : total;
    }

    /// <summary>Whether so many points of a criterion fail the call. Of one without weight, points are the share itself.</summary>
    public static bool Fails(CardCriterion line, double points) =>
        line.FailBelow is { } least && (line.Weight > 0 ? points / line.Weight : points) < least;
}
