namespace CallCoach.Coaching;

/// <summary>What people would probably give a call.</summary>
/// <param name="Total">0 to 100.</param>
/// <param name="Low">Of the interval of <see cref="CorrectionModel.Level"/>.</param>
/// <param name="High">Its end.</param>
/// <param name="Parts">What each criterion added, in points.</param>
public sealed record CorrectedScore(double Total, double Low, double High, IReadOnlyList<(string Criterion, double Points)> Parts);
