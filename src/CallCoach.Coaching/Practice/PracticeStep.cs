namespace CallCoach.Coaching;

/// <summary>One step of a practice script, apart from its words.</summary>
/// <param name="Id">Names it within the script; stays when steps change places.</param>
/// <param name="Kind">What it is for.</param>
/// <param name="Targets">Where the voice should be.</param>
public sealed record PracticeStep(string Id, PracticeStepKind Kind, PracticeTargets Targets);
