using CallCoach.Storage;

namespace CallCoach.Server.Assignments;

/// <summary>Something to practise today.</summary>
/// <param name="AssignmentId">That asks for it; null for a proposal.</param>
/// <param name="TeamId">Whose exercise it is.</param>
/// <param name="Kind">script or drill.</param>
/// <param name="ExerciseId">What.</param>
/// <param name="Title">Of the exercise.</param>
/// <param name="Minutes">It takes, about.</param>
/// <param name="DueAt">UTC; of a proposal: since when it would be good to repeat it.</param>
/// <param name="Overdue">It should have been done.</param>
/// <param name="Done">In this round; such items come last.</param>
/// <param name="Made">Attempts so far, also those in private.</param>
/// <param name="Needed">Attempts that are asked for.</param>
/// <param name="PassMark">That is asked for; null: none.</param>
/// <param name="Best">Highest value so far.</param>
/// <param name="Note">Of the trainer.</param>
public sealed record TodayItem(
    Guid? AssignmentId, Guid TeamId, ExerciseKind Kind, Guid ExerciseId, string Title, int Minutes, DateTime? DueAt, bool Overdue, bool Done, int Made, int Needed,
    int? PassMark, double? Best, string? Note);
