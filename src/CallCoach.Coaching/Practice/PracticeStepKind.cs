namespace CallCoach.Coaching;

/// <summary>What a step of a practice script is for.</summary>
public enum PracticeStepKind
{
    Opening,
    Need,
    Value,
    Objection,
    Close,
    NextStep,

    /// <summary>The trainer's own; it has a name.</summary>
    Own,
}
