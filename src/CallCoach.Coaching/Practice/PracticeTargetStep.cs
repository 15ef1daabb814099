namespace CallCoach.Coaching;

/// <summary>The step that a target belongs to.</summary>
/// <param name="Index">From 0.</param>
/// <param name="Kind">What it is for.</param>
/// <param name="Name">The trainer's own; null where the kind says it.</param>
public sealed record PracticeTargetStep(int Index, PracticeStepKind Kind, string? Name);
