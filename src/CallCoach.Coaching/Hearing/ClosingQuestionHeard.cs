using CallCoach.Speech;

namespace CallCoach.Coaching;

/// <summary>A question that asks for the decision, and the silence that was kept after it.</summary>
/// <param name="At">Seconds from the start of the call.</param>
/// <param name="Text">As it stands in the line.</param>
/// <param name="Line">The line's number.</param>
/// <param name="SilenceSeconds">Until anybody spoke; to the end of the call when nobody did. Null without both channels.</param>
/// <param name="BrokenBy">Who spoke first; null when nobody did, or without both channels.</param>
public sealed record ClosingQuestionHeard(double At, string Text, int Line, double? SilenceSeconds, Side? BrokenBy);
