namespace CallCoach.Server.Live;

/// <summary>The score of a call that is over has changed.</summary>
/// <param name="CallId">The call.</param>
/// <param name="Score">0 to 100; null when it cannot be judged.</param>
public sealed record CallScoredMessage(Guid CallId, int? Score);
