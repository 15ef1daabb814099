namespace CallCoach.Server.Reviews;

/// <param name="Version">Of the review that was looked at.</param>
public sealed record ReviewPublication(int Version);
