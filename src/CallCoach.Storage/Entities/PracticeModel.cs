namespace CallCoach.Storage;

/// <summary>How the team's trainer does an exercise: the recording that attempts are laid over.</summary>
public sealed class PracticeModel
{
    public required Guid TeamId { get; init; }

    public required ExerciseKind Kind { get; init; }

    public required Guid ExerciseId { get; init; }

    /// <summary>Spoken in it, BCP 47 primary tag: an exercise has one a language.</summary>
    public required string Language { get; init; }

    /// <summary>Relative to the recordings folder.</summary>
    public required string RecordingFile { get; set; }

    public required double DurationSeconds { get; set; }

    /// <summary>Ten values a second, as a call's.</summary>
    public required byte[] Traces { get; set; }

    public required Guid RecordedBy { get; set; }

    /// <summary>UTC.</summary>
    public required DateTime RecordedAt { get; set; }
}
