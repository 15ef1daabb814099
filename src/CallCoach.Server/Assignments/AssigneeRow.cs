using CallCoach.Server.Security;

namespace CallCoach.Server.Assignments;

/// <summary>How far one person is with the round that stands. What was practised in private counts as practised, and no more is told of it.</summary>
/// <param name="Person">Who.</param>
/// <param name="Practised">Began, in private or not.</param>
/// <param name="Attempts">Judged, those in private left out.</param>
/// <param name="First">Value of the first of them.</param>
/// <param name="Best">Highest value of them.</param>
/// <param name="Seconds">Spent on them.</param>
/// <param name="Done">By them.</param>
/// <param name="Rounds">Rounds so far in which the person practised.</param>
public sealed record AssigneeRow(Named Person, bool Practised, int Attempts, double? First, double? Best, double Seconds, bool Done, int Rounds);
