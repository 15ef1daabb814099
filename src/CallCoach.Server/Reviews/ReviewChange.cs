namespace CallCoach.Server.Reviews;

/// <summary>A whole draft.</summary>
/// <param name="Version">Of the draft that was edited.</param>
/// <param name="Summary">For the agent; null for none.</param>
/// <param name="Lines">What people put beside the machine; criteria that are left out keep the machine's points.</param>
public sealed record ReviewChange(int Version, string? Summary, IReadOnlyList<ReviewLineChange> Lines);
