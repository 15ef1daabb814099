using CallCoach.Coaching;
using CallCoach.Storage;

namespace CallCoach.Server.Assignments;

/// <summary>Practice that people are asked for.</summary>
/// <param name="Kind">script or drill.</param>
/// <param name="ExerciseId">Of the team's exercises.</param>
/// <param name="DueAt">UTC; of the first round.</param>
/// <param name="WholeTeam">Every agent of the team, also those who join later.</param>
/// <param name="People">Otherwise: ids of members of the team.</param>
/// <param name="Repeat">once, daily, weekly.</param>
/// <param name="LastAt">UTC: no round is due after this; left out: without end.</param>
/// <param name="Attempts">How often in a round, 1 to 20.</param>
/// <param name="PassMark">Of a script the score that one attempt must reach, 0 to 100; of a drill any number asks for one that passed. Left out: done is done.</param>
/// <param name="Note">At most 500 characters.</param>
public sealed record NewAssignment(
    ExerciseKind Kind, Guid ExerciseId, DateTime DueAt, bool WholeTeam = false, IReadOnlyList<Guid>? People = null, AssignmentRepeat Repeat = AssignmentRepeat.Once,
    DateTime? LastAt = null, int Attempts = 1, int? PassMark = null, string? Note = null);
