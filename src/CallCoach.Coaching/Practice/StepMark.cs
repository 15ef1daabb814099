namespace CallCoach.Coaching;

/// <summary>In an attempt at a script, somebody came to a step.</summary>
/// <param name="Step">Index of the step, from 0.</param>
/// <param name="At">Seconds of sound from the start of the attempt.</param>
public sealed record StepMark(int Step, double At);
