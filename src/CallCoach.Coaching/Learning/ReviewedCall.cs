namespace CallCoach.Coaching;

/// <summary>A call that the machine and people judged by the same card: what is learned from.</summary>
/// <param name="Shares">By criterion, the share of its points that the machine gave, 0 to 1; criteria that did not apply are left out.</param>
/// <param name="MachineTotal">0 to 100.</param>
/// <param name="ReviewedTotal">0 to 100, as people left it.</param>
public sealed record ReviewedCall(IReadOnlyDictionary<string, double> Shares, int MachineTotal, int ReviewedTotal);
