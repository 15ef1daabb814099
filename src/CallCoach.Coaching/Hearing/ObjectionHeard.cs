namespace CallCoach.Coaching;

/// <summary>An objection of the customer, and whether the agent asked on.</summary>
/// <param name="At">Seconds from the start of the call.</param>
/// <param name="Class">As in <see cref="ObjectionClass"/>.</param>
/// <param name="Text">The words that told it.</param>
/// <param name="Line">The line's number.</param>
/// <param name="FollowUp">The agent's next question, asked soon after; null when there was none.</param>
public sealed record ObjectionHeard(double At, string Class, string Text, int Line, SaidAt? FollowUp);
