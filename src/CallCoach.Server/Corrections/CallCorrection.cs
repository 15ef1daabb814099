using CallCoach.Coaching;

namespace CallCoach.Server.Corrections;

/// <summary>What the team's supervisors would probably give a call, beside the machine's score.</summary>
/// <param name="Machine">0 to 100; stands as it is.</param>
/// <param name="Corrected">0 to 100.</param>
/// <param name="Low">Of the interval.</param>
/// <param name="High">Its end.</param>
/// <param name="Level">Share of reviews that lie within it.</param>
/// <param name="Calls">Reviews that it was learned from.</param>
/// <param name="Intercept">Points for every call.</param>
/// <param name="Parts">Points by criterion, the weightiest first; what rounds to nothing is left out.</param>
public sealed record CallCorrection(
    int Machine, double Corrected, double Low, double High, double Level, int Calls, double Intercept, IReadOnlyList<CallCorrection.Part> Parts)
{
    /// <param name="Criterion">In the card of the score.</param>
    /// <param name="Points">More or less.</param>
    public sealed record Part(string Criterion, double Points);

    public static CallCorrection Of(int machine, CorrectedScore score, CorrectionModel model) => new(
        machine, Math.Round(score.Total), Math.Round(score.Low), Math.Round(score.High), CorrectionModel.Level, model.Calls, Math.Round(model.Intercept, 1),
        [.. score.Parts.Select(part => new Part(part.Criterion, Math.Round(part.Points, 1))).Where(part => part.Points != 0).OrderByDescending(part => Math.Abs(part.Points))]);
}
