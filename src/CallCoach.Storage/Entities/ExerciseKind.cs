namespace CallCoach.Storage;

/// <summary>What is practised.</summary>
public enum ExerciseKind
{
    /// <summary>A whole conversation, step by step.</summary>
    Script,

    /// <summary>One skill of the voice.</summary>
    Drill,
}
