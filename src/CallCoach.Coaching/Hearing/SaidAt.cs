namespace CallCoach.Coaching;

/// <summary>Words and their place.</summary>
/// <param name="At">Seconds from the start of the call.</param>
/// <param name="Text">As they stand in the line.</param>
/// <param name="Line">The line's number.</param>
public sealed record SaidAt(double At, string Text, int Line);
