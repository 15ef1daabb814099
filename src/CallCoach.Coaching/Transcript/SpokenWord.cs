namespace CallCoach.Coaching;

/// <summary>One word, or for Chinese one run of characters, as the recogniser gave it.</summary>
/// <param name="Text">As it stands in the line's text.</param>
/// <param name="Start">Seconds from the start of the call.</param>
/// <param name="End">Seconds from the start of the call.</param>
/// <param name="Confidence">0 to 1; null where the recogniser does not tell.</param>
public sealed record SpokenWord(string Text, double Start, double End, float? Confidence);
