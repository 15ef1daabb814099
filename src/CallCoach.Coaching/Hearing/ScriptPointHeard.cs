namespace CallCoach.Coaching;

/// <summary>One point of the script.</summary>
/// <param name="Id">The point's id.</param>
/// <param name="Said">Whether.</param>
/// <param name="At">Seconds from the start of the call, the first time; null when it was not said.</param>
/// <param name="Quote">The words; null when it was not said.</param>
/// <param name="Line">The line's number; null when it was not said.</param>
public sealed record ScriptPointHeard(string Id, bool Said, double? At, string? Quote, int? Line);
