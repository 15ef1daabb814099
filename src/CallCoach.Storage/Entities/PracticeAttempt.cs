namespace CallCoach.Storage;

/// <summary>One try of a person at an exercise, with its result. The sound and its readings are the call's.</summary>
public sealed class PracticeAttempt
{
    public const int ReasonLength = 40;
    public const int TitleLength = 100;

    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid TeamId { get; init; }

    public required Guid AgentId { get; init; }

    public User? Agent { get; init; }

    public required ExerciseKind Kind { get; init; }

    public required Guid ExerciseId { get; init; }

    /// <summary>The exercise as it stood: 0 is what ships.</summary>
    public required int ExerciseVersion { get; init; }

    /// <summary>The exercise's name, in the language of the attempt.</summary>
    public required string Title { get; init; }

    /// <summary>Spoken in it, BCP 47.</summary>
    public required string Language { get; init; }

    /// <summary>Under which the sound comes in; made with the attempt. The call is there once sound has come.</summary>
    public required Guid CallId { get; init; }

    /// <summary>Nobody but the person ever sees it, nor its call.</summary>
    public required bool IsPrivate { get; init; }

    /// <summary>That it was done for; null without one.</summary>
    public Guid? AssignmentId { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime StartedAt { get; init; }

    /// <summary>UTC; null until it is over.</summary>
    public DateTime? EndedAt { get; set; }

    /// <summary>Of the sound.</summary>
    public double DurationSeconds { get; set; }

    public AttemptOutcome Outcome { get; set; }

    /// <summary>Why it could not be judged, for programs; null when it was.</summary>
    public string? Reason { get; set; }

    /// <summary>The one number that the attempt is about, in the exercise's unit; null while it is not known.</summary>
    public double? Value { get; set; }

    /// <summary>JSON: when each step of a script was come to; null where nobody told.</summary>
    public string? Steps { get; set; }

    /// <summary>JSON: criteria and readings, in the shape of the exercise's kind; null while it is not judged.</summary>
    public string? Results { get; set; }
}
