namespace CallCoach.Coaching;

/// <summary>The call was in one of its ten steps.</summary>
/// <param name="Stage">As in <see cref="CallStage"/>.</param>
/// <param name="Start">Seconds from the start of the call.</param>
/// <param name="End">Start of the next step, or the end of the call.</param>
public sealed record StageHeard(string Stage, double Start, double End);
