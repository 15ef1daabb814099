namespace CallCoach.Coaching;

/// <summary>How people judge otherwise than the card does, as far as the machine's own findings tell. Immutable; made by <see cref="CorrectionLearner"/>.</summary>
/// <param name="CardVersion">The card whose scores it corrects; those of another card it does not know.</param>
/// <param name="Calls">It was learned from.</param>
/// <param name="Intercept">Points that people give more (or, negative, less) on average.</param>
/// <param name="Penalty">Of the ridge, by cross-validation.</param>
/// <param name="HalfWidth">Points; a new review lies so near to the corrected score in <see cref="Level"/> of all calls.</param>
/// <param name="Weights">By criterion.</param>
public sealed record CorrectionModel(string CardVersion, int Calls, double Intercept, double Penalty, double HalfWidth, IReadOnlyList<LearnedWeight> Weights)
{
    /// <summary>Of the interval around a corrected score.</summary>
    public const double Level = 0.9;

    /// <param name="machineTotal">0 to 100.</param>
    /// <param name="shares">By criterion, as of <see cref="ReviewedCall"/>.</param>
    public CorrectedScore Correct(int machineTotal, IReadOnlyDictionary<string, double> shares)
    {
        var parts = Weights.Select(weight => (weight.Criterion, Points: weight.At(shares.TryGetValue(weight.Criterion, out var share) ? share : null))).ToList();
        var total = Bounded(machineTotal + Intercept + parts.Sum(part => part.Points));
        return new CorrectedScore(total, Bounded(total - HalfWidth), Bounded(total + HalfWidth), parts);
    }

    private static double Bounded(double points) => Math.Clamp(points, 0, 100);
}
