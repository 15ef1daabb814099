using CallCoach.Storage;

namespace CallCoach.Server.Assignments;

/// <summary>Attempts at one exercise, in order of time.</summary>
/// <param name="Kind">script or drill.</param>
/// <param name="ExerciseId">What.</param>
/// <param name="Title">As the last attempt had it.</param>
/// <param name="Values">In the exercise's unit.</param>
/// <param name="LastAt">UTC.</param>
public sealed record PracticeCurve(ExerciseKind Kind, Guid ExerciseId, string Title, IReadOnlyList<double> Values, DateTime LastAt);
