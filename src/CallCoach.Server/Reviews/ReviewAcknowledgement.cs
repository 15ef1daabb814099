namespace CallCoach.Server.Reviews;

/// <param name="Version">Of the review that was looked at.</param>
/// <param name="Note">What the agent says to it; null for nothing.</param>
public sealed record ReviewAcknowledgement(int Version, string? Note = null);
