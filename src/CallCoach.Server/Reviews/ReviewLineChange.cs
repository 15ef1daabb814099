namespace CallCoach.Server.Reviews;

/// <param name="Criterion">In the card.</param>
/// <param name="Points">0 to the criterion's weight (to 1 for one without weight).</param>
/// <param name="Reason">Why; must be there where the machine gave points.</param>
public sealed record ReviewLineChange(string Criterion, double Points, string? Reason = null);
