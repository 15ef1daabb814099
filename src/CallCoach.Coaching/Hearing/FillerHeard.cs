namespace CallCoach.Coaching;

/// <summary>A voiced pause of the agent.</summary>
/// <param name="At">Seconds from the start of the call.</param>
/// <param name="Text">The filler; empty when it was heard in the sound and the recogniser left it out.</param>
public sealed record FillerHeard(double At, string Text);
