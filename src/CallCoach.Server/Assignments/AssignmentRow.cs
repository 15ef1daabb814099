using CallCoach.Coaching;
using CallCoach.Storage;

namespace CallCoach.Server.Assignments;

/// <summary>An assignment in a list.</summary>
/// <param name="Id">The assignment.</param>
/// <param name="Kind">script or drill.</param>
/// <param name="ExerciseId">What is practised.</param>
/// <param name="Title">Of the exercise, in the asker's language; null when it is gone.</param>
/// <param name="WholeTeam">Every agent of the team.</param>
/// <param name="StartsAt">UTC.</param>
/// <param name="DueAt">UTC; of the round that stands now.</param>
/// <param name="Round">Its number, from 1.</param>
/// <param name="Repeat">once, daily, weekly.</param>
/// <param name="LastAt">UTC; null without end.</param>
/// <param name="Attempts">Asked for in a round.</param>
/// <param name="PassMark">That is asked for; null: none.</param>
/// <param name="Note">Of the trainer.</param>
/// <param name="ClosedAt">UTC; null while it is asked for.</param>
/// <param name="Revision">To be sent back with a change.</param>
/// <param name="People">Who are asked.</param>
/// <param name="Practised">Of them, in this round: began.</param>
public sealed record AssignmentRow(
    Guid Id, ExerciseKind Kind, Guid ExerciseId, string? Title, bool WholeTeam, DateTime StartsAt, DateTime DueAt, int Round, AssignmentRepeat Repeat, DateTime? LastAt,
    int Attempts, int? PassMark, string? Note, DateTime? ClosedAt, int Revision, int People, int Practised);
