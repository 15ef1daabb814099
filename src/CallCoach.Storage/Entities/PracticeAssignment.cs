using CallCoach.Coaching;

namespace CallCoach.Storage;

/// <summary>An exercise that people of a team are asked to practise.</summary>
public sealed class PracticeAssignment
{
    public const int NoteLength = 500;

    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid TeamId { get; init; }

    public required ExerciseKind Kind { get; init; }

    public required Guid ExerciseId { get; init; }

    /// <summary>Everybody in the team who is an agent, also those who join later; else those of <see cref="Assignees"/>.</summary>
    public required bool WholeTeam { get; init; }

    /// <summary>UTC: when the first round begins.</summary>
    public required DateTime StartsAt { get; init; }

    /// <summary>UTC: when the first round is due.</summary>
    public required DateTime DueAt { get; set; }

    public AssignmentRepeat Repeat { get; set; }

    /// <summary>UTC: no round is due after this; null without end.</summary>
    public DateTime? LastAt { get; set; }

    /// <summary>How often in a round, 1 to 20.</summary>
    public required int Attempts { get; set; }

    /// <summary>Of a script: a score of 0 to 100 that one attempt must reach; of a drill, whatever it says: one must pass. Null: done is done.</summary>
    public int? PassMark { get; set; }

    /// <summary>What the trainer wants to say.</summary>
    public string? Note { get; set; }

    public required Guid CreatedBy { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime CreatedAt { get; init; }

    /// <summary>UTC; null while it is asked for.</summary>
    public DateTime? ClosedAt { get; set; }

    /// <summary>Grows with every change.</summary>
    public int Revision { get; set; } = 1;

    public ICollection<PracticeAssignee> Assignees { get; } = [];
}
