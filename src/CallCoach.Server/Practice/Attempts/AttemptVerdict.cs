using CallCoach.Storage;

namespace CallCoach.Server.Practice.Attempts;

/// <summary>What an attempt came to.</summary>
/// <param name="Outcome">Passed, failed, or could not be judged.</param>
/// <param name="Reason">Why it could not be judged, for programs; null when it was.</param>
/// <param name="Value">The one number that it is about, in the exercise's unit; null when it is not known.</param>
/// <param name="Results">Criteria and readings; written as JSON. Null without.</param>
public sealed record AttemptVerdict(AttemptOutcome Outcome, string? Reason = null, double? Value = null, object? Results = null);
