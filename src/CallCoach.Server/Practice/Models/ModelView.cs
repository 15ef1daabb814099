using CallCoach.Storage;

namespace CallCoach.Server.Practice.Models;

/// <summary>The model recording of an exercise.</summary>
/// <param name="Kind">script or drill.</param>
/// <param name="ExerciseId">Of what.</param>
/// <param name="Language">Spoken.</param>
/// <param name="DurationSeconds">How long.</param>
/// <param name="RecordedBy">Name of who recorded it; null when gone.</param>
/// <param name="RecordedAt">UTC.</param>
public sealed record ModelView(ExerciseKind Kind, Guid ExerciseId, string Language, double DurationSeconds, string? RecordedBy, DateTime RecordedAt);
