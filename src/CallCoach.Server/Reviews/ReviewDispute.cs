namespace CallCoach.Server.Reviews;

/// <param name="Version">Of the review that was looked at.</param>
/// <param name="Criterion">That the agent disagrees with.</param>
/// <param name="Why">In the agent's words.</param>
public sealed record ReviewDispute(int Version, string Criterion, string Why);
