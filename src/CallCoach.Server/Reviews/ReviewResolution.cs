namespace CallCoach.Server.Reviews;

/// <param name="Version">Of the review that was looked at.</param>
/// <param name="Note">The answer.</param>
/// <param name="Lines">Points that change with the answer; the others stay.</param>
public sealed record ReviewResolution(int Version, string Note, IReadOnlyList<ReviewLineChange>? Lines = null);
