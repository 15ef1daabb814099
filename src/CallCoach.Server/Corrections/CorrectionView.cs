using CallCoach.Coaching;

namespace CallCoach.Server.Corrections;

/// <summary>What was learned from a team's reviews, and how well it foretells others.</summary>
/// <param name="CardVersion">The card whose scores it corrects.</param>
/// <param name="Calls">Reviews that it was learned from.</param>
/// <param name="Intercept">Points that people give more than the card on average; negative: less.</param>
/// <param name="HalfWidth">Points to either side of a corrected score, within which a review lies as often as <see cref="Level"/> says.</param>
/// <param name="Level">0.9: nine reviews in ten.</param>
/// <param name="Weights">By criterion, the weightiest first.</param>
/// <param name="HeldOut">On reviews that it was not learned from.</param>
public sealed record CorrectionView(
    string CardVersion, int Calls, double Intercept, double HalfWidth, double Level, IReadOnlyList<CorrectionView.Weight> Weights, HeldOutReport HeldOut)
{
    /// <param name="Criterion">In the card.</param>
    /// <param name="Low">The share of its points, 0 to 1, that a tenth of the calls do not exceed.</param>
    /// <param name="PointsWhenPoor">That people give more than the card for such a call; negative: less.</param>
    public sealed record Weight(string Criterion, double Low, double PointsWhenPoor);

    public static CorrectionView Of(CorrectionModel model, HeldOutReport heldOut) => new(
        model.CardVersion, model.Calls, Math.Round(model.Intercept, 1), Math.Round(model.HalfWidth, 1), CorrectionModel.Level,
        [.. model.Weights.Select(weight => new Weight(weight.Criterion, Math.Round(weight.Low, 2), Math.Round(weight.PointsWhenPoor, 1)))
            .OrderByDescending(weight => Math.Abs(weight.PointsWhenPoor)).ThenBy(weight => weight.Criterion, StringComparer.Ordinal)],
        heldOut);
}
